create table assessment.assessment (
  id           uuid        not null primary key,
  version      bigint      not null,
  course_id    uuid        not null,
  kind         text        not null,
  place_kind   text        not null,
  place_id     uuid        not null,
  title        text        not null,
  introduction text        not null,
  required     boolean     not null,
  status       text        not null,
  sections     jsonb       not null,
  conditions   jsonb       not null,
  updated_at   timestamptz not null,
  updated_by   uuid        not null
);
create index assessment_course_id on assessment.assessment (course_id);

create table assessment.course_rules (
  id         uuid         not null primary key,
  version    bigint       not null,
  pass_mark  numeric(5,2) not null,
  number     integer      not null,
  updated_at timestamptz  not null
);

create table assessment.attempt (
  id            uuid        not null primary key,
  version       bigint      not null,
  assessment_id uuid        not null,
  course_id     uuid        not null,
  person_id     uuid        not null,
  number        integer     not null,
  state         text        not null,
  started_at    timestamptz not null,
  due_at        timestamptz,
  submitted_at  timestamptz,
  score         jsonb,
  passed        boolean,
  terms         jsonb       not null,
  items         jsonb       not null
);
create unique index attempt_assessment_person_number on assessment.attempt (assessment_id, person_id, number);
create index attempt_person_course on assessment.attempt (person_id, course_id);
create index attempt_course_id on assessment.attempt (course_id);
create index attempt_due_at on assessment.attempt (due_at);
