-- Owner: closure. Since when something is known to be out of use, and how long it was to be before it was reopened, so that
-- one can tell what was known at any moment. What is here already takes both from its event.
alter table out_of_use
    add column closed_at    timestamptz,
    add column planned_ends timestamptz;

update out_of_use
set closed_at = event.at::timestamptz,
    planned_ends = (convert_from(event.payload, 'UTF8')::jsonb ->> 'to')::timestamptz
from event
where event.stream = out_of_use.closure::text and event.sequence = 0;

alter table out_of_use
    alter column closed_at set not null,
    alter column planned_ends set not null;
