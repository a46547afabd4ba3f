-- Owner: web.memory. One row per reservation with all that was ever known of it; filled by the projector alone.
create table reservation_memory (
    reservation   uuid       primary key,
    reference     text       not null,
    venue         text       not null,
    customer      uuid       not null,
    spans         tstzrange  not null,  -- all that it has ever claimed, and what lies between
    known         jsonb      not null,  -- the oldest first
    sequence      bigint     not null,  -- of the last event of its own
    unit_position bigint     not null   -- of the event that gave it the unit
);

create index reservation_memory_of_venue on reservation_memory using gist (venue, spans);
