-- Owner: web.availability. One row per reservation, whatever became of it; filled by the projector alone.
create table availability (
    reservation   uuid         primary key,
    reference     text         not null,
    venue         text         not null,
    space         text         not null,
    cells         text[]       not null,
    unit          integer      not null,
    from_local    text         not null,  -- the customer's period on the venue's clock, with the offset
    to_local      text         not null,
    zone          text         not null,
    starts        timestamptz  not null,
    ends          timestamptz  not null,
    claimed       tstzrange    not null,  -- buffers included
    status        text         not null,
    customer      uuid         not null,
    booked_by     uuid         not null,
    attendees     integer      not null,
    layout        text         not null,
    expires_at    timestamptz,            -- while held
    sequence      bigint       not null,  -- of the last event of its own
    unit_position bigint       not null   -- of the event that gave it the unit
);

-- The planning and free/busy of one venue, and free/busy of all spaces, over some days.
create index availability_of_venue on availability using gist (venue, claimed) where status in ('held', 'confirmed');
create index availability_of_all on availability using gist (claimed) where status in ('held', 'confirmed');
