-- Owner: web.memory. One row per reservation with all that was ever known of it; filled by the projector alone.
create table reservation_memory (
    reservation   uuid       primary key,
    reference     text       not null,
    venue         text       not null,
    customer      uuid       not null,
    spans         tstzrange  not null,  -- all that it has ever claimed, and what lies between
    steps         jsonb      not null,  -- in the order of the store
    sequence      bigint     not null,  -- of the last event of its own
    changes       bigint     not null   -- how many steps
);

create index reservation_memory_of_venue on reservation_memory using gist (venue, spans);
