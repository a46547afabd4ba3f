-- Owner: rights. What a customer is beyond what they say, and from when to when; the last day counts.
alter table customer drop constraint customer_category_check;

create table category_proof (
    id         uuid primary key,
    customer   uuid not null references customer,
    kind       varchar(20) not null check (kind in ('staff-word')),
    category   varchar(30) not null,
    valid_from date not null,
    valid_to   date,
    -- null for what no person has looked at
    checked_by uuid references account,
    checked_at timestamptz not null,
    check (valid_to >= valid_from)
);

create index category_proof_customer on category_proof (customer);

-- What a customer has spent of the counters of a venue's grids, in the calendar year of the first day of use. Ids that lead
-- to nobody once a person is erased. The primary key is the last fence: no slot is ever spent twice.
create table right_use (
    venue    varchar(80) not null,
    counter  varchar(80) not null,
    year     integer     not null,
    customer uuid        not null,
    slot     integer     not null check (slot > 0),
    -- the reservation or event file that spent it; giving back is deleting its rows
    taker    uuid        not null,
    taken_at timestamptz not null,
    primary key (venue, counter, year, customer, slot)
);

create index right_use_taker on right_use (taker);
