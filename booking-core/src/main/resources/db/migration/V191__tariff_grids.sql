-- Owner: tariff. What councils voted, word for word, kept for ever: prices of the past are read from here.
create table tariff_grid (
    venue       varchar(80) not null,
    in_force    date        not null,
    decision    varchar(80) not null,
    voted       date        not null,
    -- the file as it was imported, and its SHA-256
    text        text        not null,
    digest      char(64)    not null,
    -- the account; null for the command line
    imported_by uuid,
    imported_at timestamptz not null,
    primary key (venue, in_force)
);

create function tariff_grid_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'a grid is never changed or deleted; a new decision gets a new date';
end $$;

create trigger tariff_grid_is_kept before update or delete or truncate on tariff_grid
    for each statement execute function tariff_grid_is_kept();
