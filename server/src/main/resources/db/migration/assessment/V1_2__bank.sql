create table assessment.question (
  id          uuid        not null primary key,
  version     bigint      not null,
  course_id   uuid        not null,
  kind        text        not null,
  title       text        not null,
  state       text        not null,
  tags        jsonb       not null,
  skills      jsonb       not null,
  difficulty  int         not null,
  revision    int         not null,
  content     jsonb       not null,
  search_text text        not null,
  updated_at  timestamptz not null,
  updated_by  uuid
);
create index question_course_id on assessment.question (course_id);
