-- Owner: web.reservation and web.availability. When somebody checked in; who is there and who was keep their place in the
-- planning.
alter table reservation_list add column arrived_at timestamptz;

drop index availability_of_venue;
drop index availability_of_all;
create index availability_of_venue on availability using gist (venue, claimed)
    where status in ('held', 'confirmed', 'checked-in', 'completed');
create index availability_of_all on availability using gist (claimed)
    where status in ('held', 'confirmed', 'checked-in', 'completed');
