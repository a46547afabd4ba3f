-- Owner: reservation. Who leaves early frees the rest. A pool's claims may be re-planned at the same moment by somebody
-- else, so its lock comes first and the row is looked up again behind it. A shorter claim can be in nobody's way.
create function claim_end(of_holder uuid, ends timestamptz) returns void language plpgsql as $$
declare
    pool text;
begin
    perform claim_share_catalogue();
    for pool in select distinct cell from claim where holder = of_holder and pooled order by cell loop
        perform claim_lock_pool(pool);
    end loop;
    update claim set during = tstzrange(lower(during), ends) where holder = of_holder and upper(during) > ends;
end $$;

-- Why staff did something with another's booking, in their own words: free text can name anybody. Known by the event that
-- came of it.
create table action_reason (
    reservation uuid         not null,
    sequence    bigint       not null,
    account     uuid         not null references account,
    reason      varchar(500) not null,
    primary key (reservation, sequence)
);

create index action_reason_account on action_reason (account);
