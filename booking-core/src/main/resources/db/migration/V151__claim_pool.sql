-- Owner: closure. Claims every unit of a pool, or tells what stands in the way; answers like claim_cells.
create function claim_pool(
    for_holder uuid, in_venue text, of_space text, pool text, units int, wanted tstzrange, known_revision bigint)
returns table (outcome text, blocked tstzrange) language plpgsql as $$
begin
    if not claim_under_catalogue(known_revision) then
        return query select 'stale', null::tstzrange;
        return;
    end if;
    perform claim_lock_pool(pool);
    return query
        select case when claim.holder = for_holder then 'own' else 'taken' end, claim.during from claim
        where claim.cell = pool and claim.during && wanted;
    if found then
        return;
    end if;
    insert into claim (cell, unit, during, holder, venue, space, pooled, fixed)
        select pool, one, wanted, for_holder, in_venue, of_space, true, true from generate_series(1, units) as one;
end $$;
