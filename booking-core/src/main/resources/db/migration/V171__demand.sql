-- Owner: web.demand. What was refused, by when it was wanted.
create index refused_request_by_start on refused_request (space, starts);
