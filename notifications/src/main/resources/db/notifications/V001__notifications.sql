-- Owner: notifications. Everything stands in a schema of its own; no table here holds a name or an address.

-- Tells the readers of this installation from those of another one on the same broker.
create table installation (
    only_row boolean primary key default true check (only_row),
    id       uuid    not null default gen_random_uuid()
);
insert into installation default values;

-- The positions of the events that were taken; an event that comes again is known by it.
create table inbox (
    position bigint primary key,
    taken_at timestamptz not null default now()
);
create index inbox_taken_at on inbox (taken_at);

-- How far each partition was read, in the transaction that read it. Another generation is another log,
-- read from its start.
create table reading (
    partition   int primary key,
    generation  bigint not null,
    next_offset bigint not null
);

-- What later events of the same reservation do not repeat.
create table reservation_facts (
    reservation text primary key,
    sequence    bigint not null,
    facts       jsonb  not null
);

-- One row for each mail that was ever ordered. The key makes a second one for the same event impossible.
create table delivery (
    id          bigint generated always as identity primary key,
    event_id    text        not null,
    recipient   text        not null,
    kind        text        not null,
    position    bigint      not null,
    reservation text        not null,
    notice      jsonb       not null,
    ordered_at  timestamptz not null,
    state       text        not null default 'waiting'
        check (state in ('waiting', 'sending', 'sent', 'failed', 'uncertain')),
    attempts    int         not null default 0,
    doubtful    int         not null default 0,
    due_at      timestamptz not null,
    problem     text,
    constraint delivery_once unique (event_id, recipient, kind)
);
create index delivery_due on delivery (due_at) where state in ('waiting', 'sending');
create index delivery_of_reservation on delivery (reservation, position) where state in ('waiting', 'sending');

-- Events that could not be understood; nothing waits for them.
create table unreadable_event (
    position     bigint,
    event_id     text,
    type         text,
    subject      text,
    cause        text        not null,
    set_aside_at timestamptz not null default now(),
    constraint unreadable_event_once unique nulls not distinct (position, cause)
);
