-- Owner: eventstore. The log: appended, never changed.
create extension if not exists btree_gist;

create table event (
    position         bigserial primary key,
    id               varchar(36)  not null unique,
    stream           varchar(36)  not null,
    sequence         bigint       not null,
    stream_type      varchar(80)  not null,
    at               varchar(40)  not null,
    payload_type     varchar(160) not null,
    payload_revision varchar(20),
    payload          bytea        not null,
    metadata         bytea        not null,
    constraint event_stream_sequence unique (stream, sequence)
);

create table snapshot (
    id               varchar(36)  not null unique,
    stream           varchar(36)  not null,
    sequence         bigint       not null,
    stream_type      varchar(80)  not null,
    at               varchar(40)  not null,
    payload_type     varchar(160) not null,
    payload_revision varchar(20),
    payload          bytea        not null,
    metadata         bytea        not null,
    primary key (stream, sequence)
);

-- One row for each event that the relay has still to publish, written in the event's own transaction, so that an event
-- whose transaction commits late is never passed over.
create table outbox (
    position bigint primary key
);

create function event_to_outbox() returns trigger language plpgsql as $$
begin
    insert into outbox (position) select position from appended;
    return null;
end $$;

create trigger event_to_outbox after insert on event
    referencing new table as appended
    for each statement execute function event_to_outbox();
