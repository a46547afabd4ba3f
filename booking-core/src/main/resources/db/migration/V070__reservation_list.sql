-- Owner: web.reservation. One row per reservation, for lists and for its own page; filled by the projector alone.
create table reservation_list (
    reservation   uuid         primary key,
    reference     text         not null,
    venue         text         not null,
    space         text         not null,
    unit          integer      not null,
    from_local    text         not null,
    to_local      text         not null,
    zone          text         not null,
    starts        timestamptz  not null,
    ends          timestamptz  not null,
    status        text         not null,
    customer      uuid         not null,
    category      text         not null,
    booked_by     uuid         not null,
    attendees     integer      not null,
    layout        text         not null,
    expires_at    timestamptz,
    created_at    timestamptz  not null,
    changed_at    timestamptz  not null,  -- its last event of its own
    confirmed_at  timestamptz,
    ended_at      timestamptz,            -- cancelled or lapsed
    ended_by      uuid,
    ended_by_staff boolean     not null,
    sequence      bigint       not null,
    unit_position bigint       not null
);

create index reservation_list_of_customer on reservation_list (customer, starts);
create index reservation_list_of_account on reservation_list (booked_by, starts);
create index reservation_list_of_venue on reservation_list (venue, starts);
create index reservation_list_by_time on reservation_list (starts);
