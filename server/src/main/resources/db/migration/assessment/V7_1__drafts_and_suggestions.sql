alter table assessment.question add column origin jsonb;

create table assessment.question_drafting (
  id         uuid        not null primary key,
  version    bigint      not null,
  course_id  uuid        not null,
  person_id  uuid        not null,
  state      text        not null,
  updated_at timestamptz not null,
  work       jsonb       not null
);
create index question_drafting_course_state on assessment.question_drafting (course_id, state);
create index question_drafting_person_id on assessment.question_drafting (person_id);

alter table assessment.marking_settings add column suggestions_since timestamptz;

create table assessment.mark_suggestion (
  id         uuid        not null primary key,
  version    bigint      not null,
  course_id  uuid        not null,
  attempt_id uuid        not null,
  item_id    uuid        not null,
  person_id  uuid        not null,
  marker_id  uuid        not null,
  at         timestamptz not null,
  advice     jsonb       not null
);
create unique index mark_suggestion_item_marker on assessment.mark_suggestion (item_id, marker_id);
create index mark_suggestion_course_id on assessment.mark_suggestion (course_id);
create index mark_suggestion_person_id on assessment.mark_suggestion (person_id);
create index mark_suggestion_marker_id on assessment.mark_suggestion (marker_id);
