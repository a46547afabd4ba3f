-- Owner: people. What came from the public page of a venue: personal data, none of it in the log. A row that nobody confirms
-- is emptied when its time is over, and removed later.
create table enquiry (
    id           uuid          primary key,
    -- As it stands in the link of the mail, which another process writes: it opens nothing but this row, and stands where
    -- the row's personal data stand.
    secret       varchar(60)   unique,
    venue        varchar(80)   not null,
    name         varchar(120),
    organisation varchar(120),
    email        varchar(254),
    phone        varchar(40),
    language     varchar(2)    not null,
    title        varchar(200)  not null,
    words        varchar(2000) not null,  -- emptied with the rest
    first_day    date          not null,
    last_day     date          not null,
    from_time    varchar(5)    not null,
    to_time      varchar(5)    not null,
    earliest     date,
    latest       date,
    attendees    integer       not null,
    layout       varchar(80)   not null,
    break_outs   integer       not null,
    services     text[]        not null,
    received_at  timestamptz   not null,
    until        timestamptz   not null,
    customer     uuid,
    event_file   uuid          unique,
    confirmed_at timestamptz,
    check ((customer is null) = (event_file is null)),
    check ((email is null) = (name is null))
);

create index enquiry_of_customer on enquiry (customer) where customer is not null;
create index enquiry_unconfirmed on enquiry (until) where event_file is null;

-- Who writes about an event is an account, or an enquiry that became it.
alter table event_file_title drop constraint event_file_title_account_fkey;
alter table event_file_contact drop constraint event_file_contact_account_fkey;
alter table event_file_note drop constraint event_file_note_account_fkey;
