create table learning.course_path (
  id         uuid        not null primary key,
  version    bigint      not null,
  rules      jsonb       not null,
  gates      jsonb       not null,
  changed_at timestamptz,
  changed_by uuid
);

alter table learning.lesson_progress add column attended int;
