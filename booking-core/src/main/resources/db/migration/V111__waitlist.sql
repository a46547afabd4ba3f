-- Owner: web.waitlist. One row per place in the line, over or not, as its customer sees it; filled by the projector alone.
create table waitlist (
    entry       uuid        primary key,
    joined      bigint      not null,  -- the position of its first event: the order of joining
    venue       text        not null,
    spaces      text[]      not null,
    kind        text        not null,  -- empty when one space was asked for
    from_local  text        not null,
    to_local    text        not null,
    zone        text        not null,
    starts      timestamptz not null,
    ends        timestamptz not null,
    customer    uuid        not null,
    joined_by   uuid        not null,
    attendees   integer     not null,
    layout      text        not null,  -- empty for the usual one
    status      text        not null,
    reservation uuid,                  -- the hold that is or was offered
    space       text,                  -- where
    expires_at  timestamptz,           -- while offered
    joined_at   timestamptz not null,
    changed_at  timestamptz not null,
    sequence    bigint      not null
);

create index waitlist_of_customer on waitlist (customer, starts);
create index waitlist_by_reservation on waitlist (reservation);
create index waitlist_in_line on waitlist (venue, starts) where status = 'waiting';
