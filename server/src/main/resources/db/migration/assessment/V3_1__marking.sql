create table assessment.marking_settings (
  id         uuid        not null primary key,
  version    bigint      not null,
  course_id  uuid        not null,
  rules      jsonb       not null,
  salt       uuid        not null,
  updated_at timestamptz not null
);
create index marking_settings_course_id on assessment.marking_settings (course_id);

create table assessment.marking (
  id            uuid        not null primary key,
  version       bigint      not null,
  assessment_id uuid        not null,
  course_id     uuid        not null,
  person_id     uuid        not null,
  state         text        not null,
  updated_at    timestamptz not null,
  sheet         jsonb       not null
);
create index marking_assessment_state on assessment.marking (assessment_id, state);
create index marking_course_id on assessment.marking (course_id);
create index marking_person_id on assessment.marking (person_id);

create index attempt_course_state on assessment.attempt (course_id, state, submitted_at);
