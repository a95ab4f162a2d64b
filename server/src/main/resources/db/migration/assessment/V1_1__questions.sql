create schema if not exists assessment;

create table assessment.question_revision (
  id          uuid        not null primary key,
  version     bigint      not null,
  question_id uuid        not null,
  course_id   uuid        not null,
  number      int         not null,
  content     jsonb       not null,
  made_by     uuid,
  made_at     timestamptz not null
);
create unique index question_revision_number on assessment.question_revision (question_id, number);
create index question_revision_course_id on assessment.question_revision (course_id);
