create table assessment.late_arrival (
  id            uuid        not null primary key,
  version       bigint      not null,
  attempt_id    uuid        not null,
  assessment_id uuid        not null,
  course_id     uuid        not null,
  person_id     uuid        not null,
  name          text        not null,
  state         text        not null,
  arrived_at    timestamptz not null,
  evidence      jsonb       not null,
  content       jsonb       not null,
  decision      jsonb
);
create unique index late_arrival_attempt_name on assessment.late_arrival (attempt_id, name);
create index late_arrival_assessment_id on assessment.late_arrival (assessment_id);
create index late_arrival_person_id on assessment.late_arrival (person_id);
create index late_arrival_course_state on assessment.late_arrival (course_id, state);
