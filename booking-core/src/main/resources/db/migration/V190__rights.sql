-- Owner: rights. What a customer is beyond what they say, and from when to when; the last day counts.
alter table customer drop constraint customer_category_check;

-- The resident cards of the town: a keyed digest of the number and no name, so that a number can be looked up and none be listed.
create table grand_pass (
    seal       bytea primary key,
    edition    varchar(10) not null check (edition in ('resident', 'visitor')),
    valid_from date not null,
    valid_to   date not null,
    -- the last day of one that a later file no longer had
    ended_on   date,
    check (valid_to >= valid_from)
);

-- What files were read, and what became of them.
create table grand_pass_file (
    id         uuid primary key,
    read_at    timestamptz not null,
    -- null for the command line
    read_by    uuid references account,
    applied_at timestamptz,
    added      integer not null default 0,
    changed    integer not null default 0,
    ended      integer not null default 0
);

-- The one file that has been read and not been taken in.
create table grand_pass_draft (
    file       uuid not null references grand_pass_file,
    seal       bytea not null,
    edition    varchar(10) not null,
    valid_from date not null,
    valid_to   date not null,
    primary key (file, seal)
);

create table category_proof (
    id          uuid primary key,
    customer    uuid not null references customer,
    kind        varchar(20) not null check (kind in
        ('grand-pass', 'association-register', 'siret', 'staff-word')),
    category    varchar(30) not null,
    -- of the number, where there is one; a card's validity stands with the card
    seal        bytea,
    last_signs  varchar(3),
    valid_from  date not null,
    valid_to    date,
    -- null for what no person has looked at
    checked_by  uuid references account,
    checked_at  timestamptz not null
);

-- What customers ask staff to look at; the number stands here only until somebody has answered.
create table proof_request (
    customer   uuid not null references customer,
    kind       varchar(20) not null check (kind in ('association-register', 'siret')),
    number     varchar(20),
    asked_at   timestamptz not null,
    refused_by uuid references account,
    because    varchar(300),
    primary key (customer, kind),
    check ((number is null) = (because is not null))
);

-- One card proves one customer.
create unique index category_proof_card on category_proof (seal) where kind = 'grand-pass' and valid_to is null;

-- Somebody typed a card's number that proves another customer.
create table card_clash (
    proof    uuid not null references category_proof on delete cascade,
    customer uuid not null references customer,
    at       timestamptz not null,
    primary key (proof, customer)
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
