-- Owner: web.wifi. Access codes for the city's Wi-Fi, in the order in which staff imported them; each is given once.
create table wifi_voucher (
    place       bigint generated always as identity,
    venue       text        not null,
    code        varchar(64) not null,
    imported_at timestamptz not null,
    reservation uuid,
    given_at    timestamptz,
    primary key (venue, code),
    constraint wifi_voucher_once_a_reservation unique (reservation),
    constraint wifi_voucher_is_given check ((reservation is null) = (given_at is null))
);

create index wifi_voucher_left on wifi_voucher (venue, place) where reservation is null;
