create table assessment.extra_time (
  id            uuid        not null primary key,
  version       bigint      not null,
  assessment_id uuid        not null,
  course_id     uuid        not null,
  person_id     uuid        not null,
  minutes       integer     not null,
  percent       integer     not null,
  reason        text        not null,
  given_by      uuid        not null,
  given_at      timestamptz not null
);
create unique index extra_time_assessment_person on assessment.extra_time (assessment_id, person_id);
create index extra_time_person_course on assessment.extra_time (person_id, course_id);
create index extra_time_course_id on assessment.extra_time (course_id);
