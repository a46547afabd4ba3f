-- Owner: stream and web.projection.

-- What the relay remembers of the topic, so that it notices when the topic was lost or cut short.
create table relay_state (
    only_row      boolean primary key default true check (only_row),
    store         uuid     not null default gen_random_uuid(), -- tells this store's records from those of a stranger
    topic_id      text,
    ends          bigint[] not null default '{}',              -- by partition, after the last acknowledgement
    generation    bigint   not null default 0,                 -- grows with each refill; readers then begin anew
    refilled      bigint,                                      -- while refilling: the last position that is done
    refill_to     bigint
);
insert into relay_state default values;

-- A queue: rows live for milliseconds, and dead ones must not be waded through.
alter table outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,
                        autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 5000);

create table projection (
    name          varchar(60) primary key,
    floor         bigint not null default 0  -- every event up to here has been handled; the inbox holds those above
);

create table projection_inbox (
    projection    varchar(60) not null,
    position      bigint      not null,
    primary key (projection, position)
);

create table projection_offset (
    projection    varchar(60) not null,
    partition     integer     not null,
    generation    bigint      not null,
    next_offset   bigint      not null,
    primary key (projection, partition)
);

create table dead_letter (
    id            bigint generated always as identity primary key,
    projection    varchar(60) not null,
    position      bigint,                     -- null when the record could not even be read
    subject       text,
    type          text,
    keys          text[]      not null,       -- the rows that wait until this letter is settled
    waiting       boolean     not null,       -- nothing wrong with it, but with an earlier one of its keys
    cause         text        not null,
    partition     integer,
    record_offset bigint,
    headers       jsonb       not null,
    value         bytea,
    unique (projection, position)
);
