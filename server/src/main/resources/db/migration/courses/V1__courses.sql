create schema if not exists courses;

create table courses.course (
  id           uuid        not null primary key,
  version      bigint      not null,
  slug         text        not null,
  title        text        not null,
  summary      text        not null,
  language     text        not null,
  status       text        not null,
  open         boolean     not null,
  teachers     jsonb       not null,
  modules      jsonb       not null,
  cover        text,
  search_text  text        not null,
  created_at   timestamptz not null,
  published_at timestamptz
);
create unique index course_slug on courses.course (slug);
create index course_teachers on courses.course using gin (teachers jsonb_path_ops);

create table courses.lesson (
  id                uuid        not null primary key,
  version           bigint      not null,
  course_id         uuid        not null,
  title             text        not null,
  summary           text        not null,
  language          text        not null,
  minutes           int         not null,
  markdown          text        not null,
  blocks            jsonb       not null,
  pictures          jsonb       not null,
  published_version int         not null,
  published_title   text        not null,
  published_summary text        not null,
  published_minutes int         not null,
  updated_at        timestamptz not null
);
create index lesson_course_id on courses.lesson (course_id);

create table courses.lesson_version (
  id           uuid        not null primary key,
  version      bigint      not null,
  lesson_id    uuid        not null,
  course_id    uuid        not null,
  number       int         not null,
  title        text        not null,
  summary      text        not null,
  language     text        not null,
  minutes      int         not null,
  markdown     text        not null,
  blocks       jsonb       not null,
  pictures     jsonb       not null,
  published_at timestamptz not null
);
create unique index lesson_version_number on courses.lesson_version (lesson_id, number);
create index lesson_version_course_id on courses.lesson_version (course_id);
