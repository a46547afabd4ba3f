-- Owner: congress. Which services the files in line have ordered, day by day: written with the line, under its lock.
create table service_want (
    file     uuid not null references option_line on delete cascade,
    venue    text not null,
    code     text not null,
    day      date not null,
    quantity int  not null check (quantity >= 1),
    primary key (file, code, day)
);

create index service_want_of_day on service_want (venue, code, day);

-- How many all those files have ordered that could hold their spaces beside this one: whoever shares a cell and time with it
-- never does.
create function service_taken(of_file uuid, of_venue text, of_code text, on_day date) returns bigint
language sql stable as $$
    select coalesce(sum(theirs.quantity), 0)
    from service_want theirs
    where theirs.venue = of_venue and theirs.code = of_code and theirs.day = on_day and theirs.file <> of_file
      and not exists (
        select from option_want mine
            join option_want other on other.cell = mine.cell and other.during && mine.during
        where mine.file = of_file and other.file = theirs.file);
$$;
