-- Owner: web. A letter was dropped: a row of the projection's table lacks an event until the table is made again.
alter table projection add column needs_rebuild boolean not null default false;
