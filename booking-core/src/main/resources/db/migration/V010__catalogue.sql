-- Owner: catalogue. One row: which import the catalogue stands at. A claim names the revision that it knew.
create table catalogue_revision (
    only_row boolean primary key default true check (only_row),
    revision bigint  not null
);

insert into catalogue_revision (revision) values (0);

-- What the files say, one document each, written by imports alone. What left its file stays, marked as retired in its
-- definition, because bookings refer to it. place is the order in the file.
create table catalogue_town (
    id         text  primary key,
    definition jsonb not null
);

create table catalogue_venue (
    id         text  primary key,
    town       text  not null references catalogue_town,
    place      int   not null,
    definition jsonb not null
);

create table catalogue_space (
    id         text  primary key,
    venue      text  not null references catalogue_venue,
    place      int   not null,
    definition jsonb not null
);
