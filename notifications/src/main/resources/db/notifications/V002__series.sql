-- Owner: notifications. Reservations that a series changed together with others: their customer is told once, about the
-- series. The series' event comes before those of its reservations and says the same moment.
create table told_together (
    reservation text        not null,
    at          text        not null,
    noted_at    timestamptz not null,
    primary key (reservation, at)
);
create index told_together_noted_at on told_together (noted_at);
