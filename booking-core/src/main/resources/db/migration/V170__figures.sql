-- Owner: web.figures. One row per reservation with what the figures count; filled by the projector alone.
create table reservation_use (
    reservation uuid        primary key,
    venue       text        not null,
    space       text        not null,
    cells       text[]      not null,
    customer    uuid        not null,  -- to know of how many people a figure tells
    category    text        not null,
    starts      timestamptz not null,  -- the customer's period, without buffers
    ends        timestamptz not null,
    status      text        not null,
    lead_days   integer     not null,  -- from the date on which it was asked for to the date that was asked for
    sequence    bigint      not null
);

create index reservation_use_of_venue on reservation_use using gist (venue, tstzrange(starts, ends))
    where status in ('confirmed', 'checked-in', 'completed', 'no-show');
