create table learning.lesson_deck (
  id             uuid    not null primary key,
  version        bigint  not null,
  course_id      uuid    not null,
  lesson_version integer not null,
  cards          jsonb   not null
);
create index lesson_deck_course_id on learning.lesson_deck (course_id);

create table learning.own_card (
  id         uuid        not null primary key,
  version    bigint      not null,
  person_id  uuid        not null,
  front      text        not null,
  back       text        not null,
  updated_at timestamptz not null
);
create index own_card_person_id on learning.own_card (person_id);

create table learning.card_pace (
  id          uuid    not null primary key,
  version     bigint  not null,
  new_per_day integer not null
);

create table learning.card_study (
  id         uuid        not null primary key,
  version    bigint      not null,
  person_id  uuid        not null,
  card_id    uuid        not null,
  course_id  uuid,
  lesson_id  uuid,
  suspended  boolean     not null,
  started_at timestamptz not null,
  due_at     timestamptz not null,
  state      jsonb       not null,
  reviews    jsonb       not null
);
create unique index card_study_person_card on learning.card_study (person_id, card_id);
create index card_study_course_id on learning.card_study (course_id);
