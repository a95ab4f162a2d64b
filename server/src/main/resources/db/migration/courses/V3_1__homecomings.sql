-- what links lead to and shall become files of the academy
create table courses.homecoming (
  id        uuid        not null primary key,
  version   bigint      not null,
  lesson_id uuid        not null,
  address   text        not null,
  asked_at  timestamptz not null
);
create index homecoming_asked_at on courses.homecoming (asked_at);
create unique index homecoming_link on courses.homecoming (lesson_id, address);
