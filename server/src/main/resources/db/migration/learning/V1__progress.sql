create schema if not exists learning;

create table learning.lesson_progress (
  id           uuid        not null primary key,
  version      bigint      not null,
  person_id    uuid        not null,
  course_id    uuid        not null,
  lesson_id    uuid        not null,
  seen         jsonb       not null,
  resume_block uuid,
  completed_at timestamptz,
  updated_at   timestamptz not null
);
create unique index lesson_progress_person_lesson on learning.lesson_progress (person_id, lesson_id);
create index lesson_progress_person_course on learning.lesson_progress (person_id, course_id);

create table learning.course_completion (
  id           uuid        not null primary key,
  version      bigint      not null,
  person_id    uuid        not null,
  course_id    uuid        not null,
  completed_at timestamptz not null
);
create unique index course_completion_person_course on learning.course_completion (person_id, course_id);
