-- Owner: claims. What a holder has of a pool is a plan again, which others' bookings may change.
create function claim_unfix(of_holder uuid) returns void language plpgsql as $$
begin
    perform claim_lock_pools_of(of_holder);
    update claim set fixed = false where holder = of_holder and pooled and fixed;
end $$;
