-- Owner: web.incident. One row per incident report, as its reporter and the staff see it; filled by the projector alone.
create table incident_list (
    incident    uuid        primary key,
    venue       text        not null,
    space       text        not null,
    photo       boolean     not null,
    reporter    uuid        not null,
    status      text        not null,
    closure     text        not null,  -- the one that it led to; empty for none
    reported_at timestamptz not null,
    seen_at     timestamptz,
    mending_at  timestamptz,
    closed_at   timestamptz,
    sequence    bigint      not null
);

create index incident_list_of_venue on incident_list (venue, reported_at);
create index incident_list_of_reporter on incident_list (reporter, reported_at);
