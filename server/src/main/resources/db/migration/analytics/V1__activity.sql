create schema if not exists analytics;

create table analytics.active_hour (
  id        uuid        not null primary key,
  version   bigint      not null,
  person_id uuid        not null,
  course_id uuid,
  hour      timestamptz not null,
  minutes   bigint      not null,
  quarter1  integer     not null,
  quarter2  integer     not null,
  quarter3  integer     not null,
  quarter4  integer     not null
);
-- What belongs to no course has one row per hour too.
create unique index active_hour_person_hour_course
  on analytics.active_hour (person_id, hour, course_id) nulls not distinct;
create index active_hour_course_hour on analytics.active_hour (course_id, hour);
create index active_hour_hour on analytics.active_hour (hour);
