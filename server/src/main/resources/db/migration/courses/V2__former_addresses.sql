create table courses.former_address (
  id        uuid   not null primary key,
  version   bigint not null,
  slug      text   not null,
  course_id uuid   not null
);
create unique index former_address_slug on courses.former_address (slug);
create index former_address_course_id on courses.former_address (course_id);
