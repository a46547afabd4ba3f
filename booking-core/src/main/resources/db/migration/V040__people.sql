-- Owner: people. Every personal datum stands here; events and claims know ids alone, so rows here can be emptied.
create table customer (
    id         uuid primary key,
    kind       varchar(20) not null check (kind in ('person', 'organisation')),
    name       varchar(200),
    category   varchar(30) not null check (category in
        ('resident', 'visitor', 'local-association', 'outside-association', 'company', 'public-body')),
    created_at timestamptz not null
);

create table account (
    id               uuid primary key,
    email            varchar(254),
    -- the address as it is compared: upper and lower case are one
    email_key        varchar(254) unique,
    password         varchar(200),
    name             varchar(100),
    locale           varchar(2) not null,
    customer         uuid not null references customer,
    staff_everywhere boolean not null default false,
    invoices         boolean not null default false,
    administrator    boolean not null default false,
    created_at       timestamptz not null,
    erased_at        timestamptz,
    constraint account_known_or_erased check ((email is null and password is null) = (erased_at is not null))
);

create table account_venue (
    account uuid not null references account,
    venue   varchar(80) not null,
    primary key (account, venue)
);

create table api_token (
    id         uuid primary key,
    account    uuid not null references account,
    name       varchar(100) not null,
    hash       bytea not null unique,
    created_at timestamptz not null,
    expires_at timestamptz not null
);

create index api_token_account on api_token (account, created_at);

create table reservation_title (
    reservation uuid primary key,
    account     uuid not null references account,
    title       varchar(200) not null
);

create index reservation_title_account on reservation_title (account);

create table first_administrator_secret (
    hash       bytea primary key,
    expires_at timestamptz not null
);
