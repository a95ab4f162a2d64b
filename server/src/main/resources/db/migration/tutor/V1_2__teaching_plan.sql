-- How each published version of a lesson is taught.
create schema if not exists tutor;

create table tutor.teaching_plan (
  id             uuid        not null primary key,
  version        bigint      not null,
  lesson_id      uuid        not null,
  lesson_version int         not null,
  course_id      uuid        not null,
  title          text        not null,
  language       text        not null,
  state          text        not null,
  changed_at     timestamptz not null,
  beats          jsonb       not null,
  checks         jsonb       not null,
  slides         jsonb       not null,
  origins        jsonb       not null,
  lost_edits     jsonb       not null
);
create unique index teaching_plan_lesson on tutor.teaching_plan (lesson_id, lesson_version);
