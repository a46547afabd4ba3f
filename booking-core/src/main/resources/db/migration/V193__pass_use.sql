-- Owner: pass. Which pass pays which reservation; written with the events of the pass, in one transaction.
create table pass_use (
    reservation uuid primary key,
    pass        uuid    not null,
    units       integer not null
);

create index pass_use_of_pass on pass_use (pass);
