-- Owner: congress. Whom to call about an event, and what its organiser and the venue's staff write to each other: personal
-- data, erased with the account that wrote it and with the customer's.
create table event_file_contact (
    id         uuid         primary key,
    place      bigint       generated always as identity,
    event_file uuid         not null,
    account    uuid         not null references account,
    customer   uuid         not null,  -- whose event it is
    role       text         not null check (role in ('organiser', 'on-site', 'billing', 'technical')),
    name       varchar(120) not null,
    email      varchar(254),
    phone      varchar(40)
);

create index event_file_contact_of_file on event_file_contact (event_file, place);
create index event_file_contact_account on event_file_contact (account);
create index event_file_contact_customer on event_file_contact (customer);

create table event_file_note (
    id         uuid          primary key,
    place      bigint        generated always as identity,
    event_file uuid          not null,
    account    uuid          not null references account,
    customer   uuid          not null,
    by_staff   boolean       not null,
    staff_only boolean       not null,  -- the organiser never reads it
    at         timestamptz   not null,
    text       varchar(2000) not null,
    check (by_staff or not staff_only)
);

create index event_file_note_of_file on event_file_note (event_file, place);
create index event_file_note_account on event_file_note (account);
create index event_file_note_customer on event_file_note (customer);
