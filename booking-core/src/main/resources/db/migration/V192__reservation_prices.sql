-- Owner: web.reservation. What a reservation costs, in hundredths of the currency; null where no grid was in force.
alter table reservation_list
    add column price_net   bigint,
    add column price_vat   bigint,
    add column price_gross bigint,
    add column price       text,    -- the event that fixed it
    add column owed        bigint;  -- of it, once it is cancelled
