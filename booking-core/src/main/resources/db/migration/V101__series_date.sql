-- Owner: web.series. One row per date of a series: which reservation it is, or that it was skipped; filled by the projector
-- alone. What a series says of all its dates stands in each of them, so that one event can make its rows.
create table series_date (
    reservation  uuid     primary key,  -- of a skipped date: the one it would have
    series       uuid     not null,
    venue        text     not null,
    customer     uuid     not null,
    booked_by    uuid     not null,
    rule         text     not null,
    attendees    integer  not null,
    date         text     not null,     -- the rule's date
    state        text     not null,     -- planned, skipped or cancelled with others
    space        text     not null,
    from_local   text     not null,     -- where it is planned; of a skipped date the wall-clock times without an offset
    to_local     text     not null,
    zone         text     not null,
    apart        boolean  not null,
    sequence     bigint   not null
);

create index series_date_of_series on series_date (series, date);
