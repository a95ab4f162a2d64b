create schema if not exists enrolment;

create table enrolment.enrolment (
  id          uuid        not null primary key,
  version     bigint      not null,
  person_id   uuid        not null,
  course_id   uuid        not null,
  valid_from  timestamptz not null,
  valid_until timestamptz,
  revoked     boolean     not null,
  created_at  timestamptz not null
);
create unique index enrolment_person_course on enrolment.enrolment (person_id, course_id);
create index enrolment_course_id on enrolment.enrolment (course_id);
