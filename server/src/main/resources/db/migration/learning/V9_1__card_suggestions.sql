create table learning.card_suggesting (
  id         uuid        not null primary key,
  version    bigint      not null,
  course_id  uuid        not null,
  lesson_id  uuid        not null,
  person_id  uuid        not null,
  state      text        not null,
  updated_at timestamptz not null,
  work       jsonb       not null
);
create index card_suggesting_course_state on learning.card_suggesting (course_id, state);
create index card_suggesting_lesson_id on learning.card_suggesting (lesson_id);
create index card_suggesting_person_id on learning.card_suggesting (person_id);
