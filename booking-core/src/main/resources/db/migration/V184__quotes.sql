-- Owner: people. The papers of quotes and the proof that one was accepted: all of it names people, none of it is in the log.

-- A quote and its contract as they were given out, once for each language.
create table quote_paper (
    event_file uuid        not null,
    version    integer     not null,
    kind       text        not null check (kind in ('quote', 'contract')),
    language   text        not null,
    customer   uuid        not null,
    content    bytea       not null,  -- PDF
    digest     bytea       not null,  -- its SHA-256
    made_at    timestamptz not null,
    primary key (event_file, version, kind, language)
);

create index quote_paper_of_customer on quote_paper (customer);

-- Who has the secret may see that quote and accept it, as long as it is valid.
create table quote_link (
    secret     bytea       primary key,  -- its SHA-256
    event_file uuid        not null,
    version    integer     not null,
    made_at    timestamptz not null
);

create index quote_link_of_file on quote_link (event_file, version);

-- The proof. Name and address are emptied when the customer is erased.
create table quote_acceptance (
    id          uuid         primary key,
    event_file  uuid         not null,
    version     integer      not null,
    customer    uuid         not null,
    name        varchar(120),
    address     varchar(64),             -- of the network
    language    text         not null,
    digest      bytea        not null,   -- SHA-256 of the paper that was shown
    accepted_at timestamptz  not null,
    unique (event_file, version)         -- a signed event is amended by another version
);

create index quote_acceptance_of_customer on quote_acceptance (customer);
