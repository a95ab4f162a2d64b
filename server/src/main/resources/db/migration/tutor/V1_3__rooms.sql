create schema if not exists tutor;

-- Where each class is: enough to go on at the same beat after a restart.
create table tutor.room_state (
  id             uuid primary key,
  version        bigint      not null,
  lesson_id      uuid        not null,
  lesson_version int         not null,
  memory         jsonb       not null,
  saved_at       timestamptz not null
);

-- What the teacher said and did, in order: the transcript and the replay.
create table tutor.timeline_event (
  id       uuid primary key,
  version  bigint not null,
  class_id uuid   not null,
  number   bigint not null,
  at       bigint not null,
  message  text   not null
);
create index timeline_event_class on tutor.timeline_event (class_id, number);
