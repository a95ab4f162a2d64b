-- what learners have watched of the videos of lessons, and where they left them
create table learning.watched_video (
  id          uuid        not null primary key,
  version     bigint      not null,
  person_id   uuid        not null,
  lesson_id   uuid        not null,
  file        text        not null,
  position_ms bigint      not null,
  watching    jsonb       not null,
  updated_at  timestamptz not null
);
create unique index watched_video_person_lesson_file on learning.watched_video (person_id, lesson_id, file);

-- the largest part of the lesson's videos that was watched, in percent
alter table learning.lesson_progress add column watched integer;
