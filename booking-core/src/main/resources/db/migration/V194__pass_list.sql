-- Owner: web.pass. One row per pass or subscription, as its customer and the staff see it; filled by the projector alone.
create table pass_list (
    pass        uuid        primary key,
    reference   text        not null,
    venue       text        not null,
    customer    uuid        not null,
    product     text        not null,
    in_force    text        not null,  -- since when the grid is in force that sold it
    unit        text        not null,  -- empty for a subscription
    units       integer     not null,
    left_over   integer     not null,
    uses        integer     not null,  -- how many reservations it pays
    valid_from  text        not null,
    valid_until text        not null,
    gross       bigint      not null,
    withdrawn   boolean     not null,
    sold_at     timestamptz not null,
    sequence    bigint      not null
);

create index pass_list_of_customer on pass_list (customer, valid_until);
create index pass_list_of_venue on pass_list (venue, sold_at);
