-- Owner: catalogue. One row: which import the catalogue stands at. A claim names the revision that it knew.
create table catalogue_revision (
    only_row boolean primary key default true check (only_row),
    revision bigint  not null
);

insert into catalogue_revision (revision) values (0);
