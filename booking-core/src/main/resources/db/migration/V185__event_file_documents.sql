-- Owner: people. Documents that were received for an event. Their bytes stand as files in the folder of documents; here stands
-- what is known of each. All of it goes with the customer.
create table event_file_document (
    id          uuid         primary key,
    place       bigint       generated always as identity,
    event_file  uuid         not null,
    customer    uuid         not null,  -- whose event it is
    account     uuid         not null references account,  -- who sent it
    by_staff    boolean      not null,
    kind        text         not null check (kind in ('insurance-certificate', 'signed-contract', 'other')),
    name        varchar(120) not null,
    media_type  text         not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    size        bigint       not null check (size > 0),
    digest      bytea        not null,  -- SHA-256 of the bytes
    received_at timestamptz  not null,
    checked_by  uuid,
    checked_at  timestamptz,
    removed_by  uuid,
    removed_at  timestamptz,
    removal     varchar(200),           -- why
    stored_as   uuid         unique,    -- the name of its file; none once it is removed
    check ((checked_at is null) = (checked_by is null)),
    check ((removed_at is null) = (removed_by is null) and (removed_at is null) = (removal is null)),
    check ((removed_at is null) = (stored_as is not null))
);

create index event_file_document_of_file on event_file_document (event_file, place);
create index event_file_document_customer on event_file_document (customer);
create index event_file_document_account on event_file_document (account, received_at);

-- Files that have to go: what was removed or erased, and, before it is written, each new one, until its row says that it stays.
create table document_to_discard (
    stored_as uuid        primary key,
    due       timestamptz not null
);

create index document_to_discard_due on document_to_discard (due);
