-- Owner: web.reservation. Which of a pool's units it is, once that is known.
alter table reservation_list add column named_units text;
