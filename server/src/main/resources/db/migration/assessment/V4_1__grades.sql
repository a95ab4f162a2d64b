create table assessment.gradebook (
  id      uuid   not null primary key,
  version bigint not null,
  book    jsonb  not null
);

create table assessment.grade_formula (
  id        uuid        not null primary key,
  version   bigint      not null,
  course_id uuid        not null,
  number    integer     not null,
  formula   jsonb       not null,
  made_by   uuid        not null,
  made_at   timestamptz not null
);
create unique index grade_formula_course_number on assessment.grade_formula (course_id, number);

create table assessment.grade_entry (
  id         uuid        not null primary key,
  version    bigint      not null,
  course_id  uuid        not null,
  column_id  uuid        not null,
  person_id  uuid        not null,
  updated_at timestamptz not null,
  sheet      jsonb       not null
);
create unique index grade_entry_column_person on assessment.grade_entry (column_id, person_id);
create index grade_entry_course_id on assessment.grade_entry (course_id);
create index grade_entry_person_course on assessment.grade_entry (person_id, course_id);
