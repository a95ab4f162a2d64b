-- how much room files may take: of the whole academy (id zero) and of single courses
create table courses.quota (
  id      uuid   not null primary key,
  version bigint not null,
  bytes   bigint
);
