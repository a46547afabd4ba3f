-- Owner: reservation. Requests that were refused, without personal data: demand that was not met.
create table refused_request (
    at        timestamptz not null,
    space     text        not null,
    starts    timestamptz not null,
    ends      timestamptz not null,
    attendees int         not null,
    kind      text        not null,
    rules     text[]      not null
);

create index refused_request_by_space on refused_request (space, at);
