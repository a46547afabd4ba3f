-- Owner: congress. What function sheets say. None of it is in the log: it is erased with the customer whose event it is.

-- A sheet as it was given out. It names contacts and texts by their ids alone, so that what is forgotten is forgotten here too.
create table function_sheet (
    event_file uuid        not null,
    version    integer     not null,
    customer   uuid        not null,
    content    jsonb       not null,
    made_at    timestamptz not null,
    primary key (event_file, version)
);

create index function_sheet_of_customer on function_sheet (customer);

-- What staff write for the sheet. A row never changes: another word is another row, for sheets given out name the old one.
create table sheet_entry (
    id         uuid         primary key,
    place      bigint       generated always as identity,
    event_file uuid         not null,
    account    uuid         not null references account,
    customer   uuid         not null,
    kind       text         not null check (kind in ('happening', 'note', 'service')),
    service    text,                  -- whose order of that day it tells more about
    day        date,
    at         time,
    space      text,
    trade      text,                  -- null for all
    text       varchar(500) not null, -- may be empty for a service
    removed    boolean      not null default false,
    check ((kind = 'service') = (service is not null)),
    check ((kind = 'note') = (day is null))
);

create index sheet_entry_of_file on sheet_entry (event_file, place);
create index sheet_entry_account on sheet_entry (account);
create index sheet_entry_customer on sheet_entry (customer);

-- The projection: the last version, and which trades have yet to read it.
alter table event_file add column sheet jsonb;
