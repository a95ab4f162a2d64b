-- What the teacher's voice said, or is ordered to say.
create schema if not exists tutor;

create table tutor.speech_clip (
  id         uuid        not null primary key,
  version    bigint      not null,
  hash       char(64)    not null,
  language   text        not null,
  voice      text        not null,
  spoken     text        not null,
  state      text        not null,
  due_at     timestamptz not null,
  attempts   int         not null,
  created_at timestamptz not null,
  recording  jsonb
);
create unique index speech_clip_hash on tutor.speech_clip (hash);
create index speech_clip_due on tutor.speech_clip (state, due_at);
