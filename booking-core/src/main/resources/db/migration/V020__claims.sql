-- Owner: claims. Who has what. The exclusion constraint is the last fence against a double booking.
create table claim (
    cell   text      not null,
    unit   int       not null check (unit >= 1),
    during tstzrange not null,
    holder uuid      not null,
    venue  text      not null,
    space  text      not null,
    pooled boolean   not null,
    constraint claim_is_a_stretch check (
        not isempty(during) and not lower_inf(during) and not upper_inf(during)
        and lower_inc(during) and not upper_inc(during)),
    constraint claim_never_twice exclude using gist (cell with =, unit with =, during with &&)
);

create index claim_by_holder on claim (holder);

-- Everybody who claims or gives up shares this lock, and takes it before any other; an import of the catalogue takes it
-- alone.
create function claim_share_catalogue() returns void language sql as $$
    select pg_advisory_xact_lock_shared(7881706645888172033);
$$;

create function claim_under_catalogue(known_revision bigint) returns boolean language plpgsql as $$
begin
    perform claim_share_catalogue();
    return known_revision = (select revision from catalogue_revision);
end $$;

-- One pool, one lock: what must be counted is counted by one transaction at a time.
create function claim_lock_pool(pool text) returns void language sql as $$
    select pg_advisory_xact_lock(7210002, hashtext(pool));
$$;

-- What stands in the way of some cells. One cell at a time: joined with a list of cells, the plan that is made for a small
-- table looks the period up in all cells of the installation.
create function claim_blockers(for_holder uuid, all_cells text[], wanted tstzrange, and_own boolean)
returns table (outcome text, blocked tstzrange) language plpgsql as $$
declare
    wanted_cell text;
begin
    foreach wanted_cell in array all_cells loop
        return query
            select case when claim.holder = for_holder then 'own' else 'taken' end, claim.during from claim
            where claim.cell = wanted_cell and claim.unit = 1 and claim.during && wanted
              and (and_own or claim.holder <> for_holder);
    end loop;
end $$;

-- Claims one cell for somebody who has nothing that another may wait for: no claims given up in this transaction, no
-- other cell. Such a one may wait without looking first, for nobody waits for it. False: taken, or the catalogue changed.
-- The lock is taken in an expression, which costs a tenth of a statement, and the insert sees what was committed after it.
create function claim_cell(
    for_holder uuid, in_venue text, of_space text, wanted_cell text, wanted tstzrange, known_revision bigint)
returns boolean language plpgsql as $$
declare
    locked text;
begin
    locked := pg_advisory_xact_lock_shared(7881706645888172033)::text;
    insert into claim (cell, unit, during, holder, venue, space, pooled)
        select wanted_cell, 1, wanted, for_holder, in_venue, of_space, false from catalogue_revision
        where revision = known_revision
        on conflict do nothing;
    return found;
end $$;

-- Claims every cell, in the order given, which must be the same for everybody, or tells what stands in the way. Never
-- waits on a constraint with a plain insert, because racing inserts deadlock; and looks before it inserts, so that two
-- who move into each other's place are both refused instead of waiting for each other. An empty answer means: claimed.
create function claim_cells(
    for_holder uuid, in_venue text, of_space text, all_cells text[], wanted tstzrange, known_revision bigint)
returns table (outcome text, blocked tstzrange) language plpgsql as $$
declare
    wanted_cell text;
    inserted int := 0;
begin
    if not claim_under_catalogue(known_revision) then
        return query select 'stale', null::tstzrange;
        return;
    end if;
    return query select * from claim_blockers(for_holder, all_cells, wanted, true);
    if found then
        return;
    end if;
    foreach wanted_cell in array all_cells loop
        insert into claim (cell, unit, during, holder, venue, space, pooled)
            values (wanted_cell, 1, wanted, for_holder, in_venue, of_space, false)
            on conflict do nothing;
        if not found then
            return query select * from claim_blockers(for_holder, all_cells, wanted, inserted = 0);
            if not found then
                return query select 'again', null::tstzrange;
            end if;
            return;
        end if;
        inserted := inserted + 1;
    end loop;
end $$;

-- Claims one unit that is free all through, if there is one: answers its number. Otherwise answers 0 for "none is free
-- all through" (the caller counts and re-plans, still under the pool's lock), -1 for "the catalogue changed",
-- -2 for "this holder has one already".
create function claim_unit(
    for_holder uuid, in_venue text, of_space text, pool text, units int, wanted tstzrange, known_revision bigint)
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
    select candidate into free
        from generate_series(1, units) as candidate
        where not exists (
            select 1 from claim where cell = pool and unit = candidate and during && wanted)
        order by candidate limit 1;
    if free is null then
        return 0;
    end if;
    insert into claim (cell, unit, during, holder, venue, space, pooled)
        values (pool, free, wanted, for_holder, in_venue, of_space, true);
    return free;
end $$;

-- Gives up all that a holder has. A pool's claims may be re-planned at the same moment by somebody else, so their lock
-- comes first and the rows are looked up again behind it.
create function claim_release(of_holder uuid, and_lock text[]) returns void language plpgsql as $$
declare
    pool text;
begin
    perform claim_share_catalogue();
    for pool in
        select distinct cell from (
            select cell from claim where holder = of_holder and pooled
            union select unnest(and_lock)) as pools
        order by cell
    loop
        perform claim_lock_pool(pool);
    end loop;
    delete from claim where holder = of_holder;
end $$;
