-- Owner: closure. What nobody can have for a while. Its claims stand in table claim, all units of every cell, held by the
-- closure; here stands why, so that a refusal can name it. The reason is free text, and stays out of the log.
create table out_of_use (
    closure     uuid         primary key,
    venue       text         not null,
    space       text         not null,
    cells       text[]       not null,
    kind        text         not null,
    zone        text         not null,
    starts      timestamptz  not null,
    ends        timestamptz  not null,             -- pulled back when it is reopened; to the start when it never began
    reopened_at timestamptz,
    account     uuid         not null,
    reason      varchar(300) not null
);

create index out_of_use_by_time on out_of_use using gist (tstzrange(starts, ends));
create index out_of_use_account on out_of_use (account);

-- Which event of a reservation came of a closure, so that its history can say why.
create table closure_fate (
    reservation uuid   not null,
    sequence    bigint not null,
    closure     uuid   not null references out_of_use,
    fate        text   not null,                   -- moved or cancelled
    primary key (reservation, sequence)
);

create index closure_fate_closure on closure_fate (closure);
