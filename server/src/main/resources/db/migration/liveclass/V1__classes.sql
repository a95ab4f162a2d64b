create schema if not exists liveclass;

create table liveclass.live_class (
  id         uuid primary key,
  version    bigint      not null,
  lesson_id  uuid        not null,
  course_id  uuid        not null,
  kind       text        not null,
  state      text        not null,
  title      text        not null,
  language   text        not null,
  character  text        not null,
  host_id    uuid        not null,
  created_at timestamptz not null,
  starts_at  timestamptz,
  started_at timestamptz,
  ended_at   timestamptz,
  to_the_end boolean     not null
);
create index live_class_host on liveclass.live_class (host_id, state);
create index live_class_course on liveclass.live_class (course_id, state);

create table liveclass.attendance (
  id         uuid primary key,
  version    bigint      not null,
  class_id   uuid        not null,
  user_id    uuid        not null,
  entered_at timestamptz not null
);
create unique index attendance_once on liveclass.attendance (class_id, user_id);
create index attendance_user on liveclass.attendance (user_id);

create table liveclass.chat_line (
  id          uuid primary key,
  version     bigint      not null,
  class_id    uuid        not null,
  author_id   uuid        not null,
  author_name text        not null,
  text        text        not null,
  said_at     timestamptz not null
);
create index chat_line_class on liveclass.chat_line (class_id, said_at);
create index chat_line_author on liveclass.chat_line (author_id);
