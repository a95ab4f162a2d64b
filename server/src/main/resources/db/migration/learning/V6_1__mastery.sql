create table learning.course_skills (
  id      uuid   not null primary key,
  version bigint not null,
  skills  jsonb  not null
);

create table learning.learner_mastery (
  id         uuid   not null primary key,
  version    bigint not null,
  person_id  uuid   not null,
  course_id  uuid   not null,
  evidence   jsonb  not null,
  objections jsonb  not null
);
create unique index learner_mastery_person_course on learning.learner_mastery (person_id, course_id);
create index learner_mastery_course_id on learning.learner_mastery (course_id);
