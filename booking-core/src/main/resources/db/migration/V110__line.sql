-- Owner: waitlist. Who waits for what, beside the claims: read and changed in the transaction that joins, releases or offers.
-- A row goes when its entry is over.
create table line (
    place       bigint generated always as identity,  -- the order of joining
    entry       uuid        primary key,
    venue       text        not null,
    spaces      text[]      not null,                 -- any of them will do
    customer    uuid        not null,
    account     uuid        not null,
    category    text        not null,
    attendees   int         not null,
    layout      text,
    starts      timestamptz not null,
    ends        timestamptz not null,
    reach       tstzrange   not null,                 -- the period with the widest buffers: what a release must touch
    reservation uuid        unique,                   -- the hold that is offered
    expires_at  timestamptz,
    constraint line_offer_is_dated check ((reservation is null) = (expires_at is null))
);

create index line_by_venue on line using gist (venue, reach);
create index line_by_customer on line (customer);

-- Whoever joins looks whether the space is free, and nobody may release in between: a release that did not see the one who
-- joins, and one who joins without seeing the release, would leave somebody waiting for a free space. Releases share it.
create function line_join(of_venue text) returns void language sql as $$
    select pg_advisory_xact_lock(7210003, hashtext(of_venue));
$$;

-- One transaction at a time makes offers in a venue. The locks come in this order for everybody: catalogue, joining,
-- offering, and those of pools, which offers take.
create function line_advance(of_venue text) returns void language plpgsql as $$
begin
    perform claim_share_catalogue();
    perform pg_advisory_xact_lock_shared(7210003, hashtext(of_venue));
    perform pg_advisory_xact_lock(7210004, hashtext(of_venue));
end $$;

-- Called before a holder gives up what it has. Answers the venue and the stretch if somebody there waits for some of it, or
-- if the holder is itself an offer; then, and only then, the right to make offers is taken.
create function line_before_release(of_holder uuid) returns table (of_venue text, freed tstzrange) language plpgsql as $$
begin
    perform claim_share_catalogue();
    select claim.venue, range_merge(range_agg(claim.during)) into of_venue, freed
        from claim where claim.holder = of_holder group by claim.venue;
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
