-- Owner: web.congress. One row per event file as it stands; filled by the projector alone.
create table event_file (
    event_file  uuid        primary key,
    opened      bigint      not null,  -- the position of its first event
    reference   text        not null,
    venue       text        not null,
    customer    uuid        not null,
    opened_by   uuid        not null,
    status      text        not null,
    rank        integer     not null,  -- 0 when it stands in no line
    holding     boolean     not null,
    challenged  boolean     not null,
    until       timestamptz,           -- when the option that it holds lapses
    attendees   integer     not null,
    came        integer,               -- how many, since it took place
    zone        text        not null,
    starts      timestamptz not null,  -- of the first set-up
    ends        timestamptz not null,  -- of the last strike
    content     jsonb       not null,  -- spaces and services
    opened_at   timestamptz not null,
    changed_at  timestamptz not null,
    sequence    bigint      not null
);

create index event_file_of_customer on event_file (customer, starts);
create index event_file_of_venue on event_file (venue, starts);

-- What an event is called, and other words about it: free text can name anybody.
create table event_file_title (
    event_file uuid         primary key,
    account    uuid         not null references account,
    customer   uuid         not null,  -- whose event it is
    title      varchar(200) not null,
    on_screens boolean      not null default false  -- everybody who passes a screen of the venue may read it
);

create index event_file_title_account on event_file_title (account);
create index event_file_title_customer on event_file_title (customer);
create index event_file_title_on_screens on event_file_title (event_file) where on_screens;  -- counted each second

create table event_file_reason (
    event_file uuid         not null,
    sequence   bigint       not null,
    account    uuid         not null references account,
    customer   uuid         not null,
    reason     varchar(500) not null,
    primary key (event_file, sequence)
);

create index event_file_reason_account on event_file_reason (account);
create index event_file_reason_customer on event_file_reason (customer);
