-- Owner: congress. Which event files stand in line for what, beside the claims: read and changed by one transaction at a
-- time, which holds the lock below. What a file holds stands in table claim as well.
create table option_line (
    file    uuid   primary key,
    place   bigint generated always as identity,  -- the order of arrival
    venue   text   not null,
    state   text   not null check (state in ('waiting', 'holding', 'confirmed')),
    rank    int    not null check (rank >= 1)     -- as it was told last
);

create index option_line_of_venue on option_line (venue, place);

-- Set-up and strike included.
create table option_want (
    file    uuid      not null references option_line on delete cascade,
    space   text      not null,
    cell    text      not null,
    during  tstzrange not null,
    waiting boolean   not null  -- as its file: what nobody else can have, although no claim says so
);

create index option_want_of_file on option_want (file);
create index option_want_of_cell on option_want using gist (cell, during);
create index option_want_waiting on option_want using gist (cell, during) where waiting;

-- Alone: whoever claims shares this lock, takes it first and keeps it to its end, so that nobody slips in between the look
-- at the line and what is done on it, and nobody waits for another in a circle.
create function option_lock() returns void language sql as $$
    select pg_advisory_xact_lock(7881706645888172033);
$$;

-- The files before one that share a cell and time with it.
create function option_files_before(of_file uuid) returns table (place bigint, file uuid, state text)
language sql stable as $$
    select distinct other.place, other.file, other.state
    from option_line mine
        join option_want wanted on wanted.file = mine.file
        join option_want theirs on theirs.cell = wanted.cell and theirs.during && wanted.during
        join option_line other on other.file = theirs.file and other.place < mine.place
    where mine.file = of_file;
$$;

-- Whether a file would come before somebody who has waited longer, if it wanted these cells in the place that it has: what
-- it wants already does not count. What holds must not want what somebody before it has, either.
create function option_overtakes(of_file uuid, wanted_cells text[], wanted tstzrange) returns boolean
language sql stable as $$
    select exists (
        select from option_line mine
            cross join unnest(wanted_cells) as wanted_cell
            join option_want theirs on theirs.cell = wanted_cell
            join option_line other on other.file = theirs.file
        where mine.file = of_file and other.file <> of_file
          and (other.place > mine.place or mine.state <> 'waiting')
          and theirs.during && (tstzmultirange(wanted) - coalesce(
            (select range_agg(own.during) from option_want own where own.file = of_file and own.cell = wanted_cell),
            '{}'::tstzmultirange)));
$$;

-- What an option waits for goes to nobody but the files in line, who know their order themselves.
create or replace function claim_cell(
    for_holder uuid, in_venue text, of_space text, wanted_cell text, wanted tstzrange, known_revision bigint)
returns boolean language plpgsql as $$
declare
    locked text;
begin
    locked := pg_advisory_xact_lock_shared(7881706645888172033)::text;
    insert into claim (cell, unit, during, holder, venue, space, pooled)
        select wanted_cell, 1, wanted, for_holder, in_venue, of_space, false from catalogue_revision
        where revision = known_revision
          and not exists (
            select from option_want where waiting and cell = wanted_cell and during && wanted)
        on conflict do nothing;
    return found;
end $$;

create or replace function claim_blockers(for_holder uuid, all_cells text[], wanted tstzrange, and_own boolean)
returns table (outcome text, blocked tstzrange) language plpgsql as $$
declare
    wanted_cell text;
begin
    foreach wanted_cell in array all_cells loop
        return query
            select case when claim.holder = for_holder then 'own' else 'taken' end, claim.during from claim
            where claim.cell = wanted_cell and claim.unit = 1 and claim.during && wanted
              and (and_own or claim.holder <> for_holder)
            union all
            select 'taken', option_want.during from option_want
            where option_want.waiting and option_want.cell = wanted_cell and option_want.during && wanted
              and not exists (select from option_line where option_line.file = for_holder);
    end loop;
end $$;

-- What stands in the way of a file that is ready to wait: everything but other files.
create function claim_blockers_beside_files(all_cells text[], wanted tstzrange)
returns table (outcome text, blocked tstzrange) language sql stable as $$
    select 'taken', claim.during from unnest(all_cells) as wanted_cell
        join claim on claim.cell = wanted_cell and claim.unit = 1 and claim.during && wanted
    where not exists (select from option_line where option_line.file = claim.holder);
$$;

-- As before, and for what a file waits for: that comes free for others as well when the file gives up.
create or replace function line_before_release(of_holder uuid) returns table (of_venue text, freed tstzrange)
language plpgsql as $$
begin
    perform claim_share_catalogue();
    select had.venue, range_merge(range_agg(had.during)) into of_venue, freed
        from (
            select claim.venue, claim.during from claim where claim.holder = of_holder
            union all
            select option_line.venue, option_want.during from option_want join option_line using (file)
            where option_want.file = of_holder and option_want.waiting) as had
        group by had.venue;
    if not found then
        return;
    end if;
    perform pg_advisory_xact_lock_shared(7210003, hashtext(of_venue));
    if exists (select from line where line.venue = of_venue and line.reach && freed)
            or exists (select from line where line.reservation = of_holder) then
        perform line_advance(of_venue);
        return next;
    end if;
end $$;
