create table assessment.regrade (
  id            uuid        not null primary key,
  version       bigint      not null,
  assessment_id uuid        not null,
  course_id     uuid        not null,
  question_id   uuid        not null,
  revision      integer     not null,
  made_by       uuid        not null,
  made_at       timestamptz not null,
  changes       jsonb       not null
);
create index regrade_assessment_id on assessment.regrade (assessment_id);
create index regrade_course_id on assessment.regrade (course_id);
