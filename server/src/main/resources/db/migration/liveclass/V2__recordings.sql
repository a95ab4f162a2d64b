-- who may hear a class again, and that nothing of it is kept any more
alter table liveclass.live_class add column audience text;
alter table liveclass.live_class add column forgotten_at timestamptz;
create index live_class_ended on liveclass.live_class (state, ended_at);

-- what holds in a course for everything that has no rule of its own
create table liveclass.course_audience (
  id       uuid primary key,
  version  bigint not null,
  audience text   not null
);

-- films of classes that teachers added
create table liveclass.recording (
  id        uuid primary key,
  version   bigint      not null,
  course_id uuid        not null,
  class_id  uuid,
  file      text        not null,
  title     text        not null,
  held_at   timestamptz not null,
  audience  text,
  captions  jsonb       not null,
  added_at  timestamptz not null
);
create index recording_course on liveclass.recording (course_id, held_at);
create index recording_held on liveclass.recording (held_at);

-- where somebody left a recording
create table liveclass.recording_place (
  id           uuid primary key,
  version      bigint      not null,
  recording_id uuid        not null,
  person_id    uuid        not null,
  position_ms  bigint      not null,
  at           timestamptz not null
);
create unique index recording_place_once on liveclass.recording_place (recording_id, person_id);
create index recording_place_person on liveclass.recording_place (person_id);
