-- Owner: web.kiosk. Tablets that staff have put up; each knows a secret of which only the digest is kept.
create table kiosk_device (
    id           uuid         primary key,
    venue        text         not null,
    name         varchar(80)  not null,
    digest       text         not null unique,
    enrolled_at  timestamptz  not null,
    seen_at      timestamptz,
    misses       int          not null default 0,  -- codes in vain since then
    misses_since timestamptz
);

create index kiosk_device_of_venue on kiosk_device (venue, enrolled_at);
