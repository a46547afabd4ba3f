-- Owner: web. Who is signed in in a browser; the names are Spring Session's own.
create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);

create unique index spring_session_id on spring_session (session_id);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

-- How often somebody has tried in vain; the columns are Bucket4j's own. Keys are digests, not addresses.
create table credential_bucket (
    id         varchar(80) primary key,
    state      bytea,
    expires_at bigint
);

create index credential_bucket_expiry on credential_bucket (expires_at);

-- The first answers to requests that carry an Idempotency-Key, kept for 30 days.
create table repeated_request (
    id          uuid primary key,
    -- method, path, query and body in one digest
    fingerprint bytea       not null,
    -- the process that works on it, or worked on it when it fell
    node        uuid        not null,
    at          timestamptz not null,
    -- null while the first request is under way
    status      smallint,
    -- headers and body, encrypted: the answer to a sign-in holds a token
    answer      bytea
);

create index repeated_request_age on repeated_request using brin (at);

-- The processes that serve requests, each with its last sign of life.
create table web_node (
    id      uuid primary key,
    seen_at timestamptz not null
);
