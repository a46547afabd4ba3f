-- Owner: people. The titles that whoever wrote them wants on the venue's screens; gone with the title.
create table screen_title (
    reservation uuid primary key references reservation_title on delete cascade
);
