create table learning.course_feedback (
  id         uuid        not null primary key,
  version    bigint      not null,
  course_id  uuid        not null,
  person_id  uuid        not null,
  anonymous  boolean     not null,
  said       jsonb       not null,
  changed_at timestamptz not null
);
-- One learner, one course, one say.
create unique index course_feedback_course_person on learning.course_feedback (course_id, person_id);
create index course_feedback_person_id on learning.course_feedback (person_id);
