-- Owner: claims. A claim whose unit is fixed: the customer has been told which desk it is, or has chosen it. Nobody's booking
-- moves it; its holder may have several rows one after the other, where no unit was free all through.
alter table claim add column fixed boolean not null default false;

drop function claim_unit(uuid, text, text, text, int, tstzrange, bigint);

-- Claims the first of the candidates that is free all through, if there is one: answers its number. Otherwise answers 0 for
-- "none is free all through" (the caller counts and re-plans, still under the pool's lock), -1 for "the catalogue changed",
-- -2 for "this holder has one already".
create function claim_unit(
    for_holder uuid, in_venue text, of_space text, pool text, candidates int[], stays boolean, wanted tstzrange,
    known_revision bigint)
returns int language plpgsql as $$
declare
    free int;
begin
    if not claim_under_catalogue(known_revision) then
        return -1;
    end if;
    perform claim_lock_pool(pool);
    if exists (select 1 from claim where holder = for_holder) then
        return -2;
    end if;
    select candidate.unit into free
        from unnest(candidates) with ordinality as candidate (unit, place)
        where not exists (
            select 1 from claim where cell = pool and unit = candidate.unit and during && wanted)
        order by candidate.place limit 1;
    if free is null then
        return 0;
    end if;
    insert into claim (cell, unit, during, holder, venue, space, pooled, fixed)
        values (pool, free, wanted, for_holder, in_venue, of_space, true, stays);
    return free;
end $$;

-- Locks the pools in which a holder has something; what it has is looked up behind that.
create function claim_lock_pools_of(of_holder uuid) returns void language plpgsql as $$
declare
    pool text;
begin
    perform claim_share_catalogue();
    for pool in select distinct cell from claim where holder = of_holder and pooled order by cell loop
        perform claim_lock_pool(pool);
    end loop;
end $$;

-- Fixes what a holder has of a pool as it is planned now, and tells what that is.
create function claim_fix(of_holder uuid) returns table (fixed_unit int, since timestamptz) language plpgsql as $$
begin
    perform claim_lock_pools_of(of_holder);
    update claim set fixed = true where holder = of_holder and pooled and not fixed;
    return query
        select claim.unit, lower(claim.during) from claim where claim.holder = of_holder and claim.pooled
        order by lower(claim.during);
end $$;

-- Gives up what a holder has of a pool, to have something else of the same pool: nothing comes free by that.
create function claim_unseat(of_holder uuid) returns void language plpgsql as $$
begin
    perform claim_lock_pools_of(of_holder);
    delete from claim where holder = of_holder and pooled;
end $$;

create or replace function claim_end(of_holder uuid, ends timestamptz) returns void language plpgsql as $$
begin
    perform claim_lock_pools_of(of_holder);
    delete from claim where holder = of_holder and lower(during) >= ends;
    update claim set during = tstzrange(lower(during), ends) where holder = of_holder and upper(during) > ends;
end $$;

-- The desks of that day have been named; who books later learns it on coming.
create table desks_named (
    space text        not null,
    day   date        not null,
    at    timestamptz not null,
    primary key (space, day)
);
