-- Owner: web.door. Codes from the door that somebody has checked in by; nobody else can do so by them.
create table door_code_spent (
    code     text        primary key,  -- the part of it that occurs once
    account  uuid        not null,
    spent_at timestamptz not null
);

create index door_code_spent_at on door_code_spent (spent_at);
