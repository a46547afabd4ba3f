-- Owner: waitlist. Who waits for one of the desks that are kept for those who need them. Here and not in the log: the row goes
-- when the waiting is over.
alter table line add column accessible boolean not null default false;
