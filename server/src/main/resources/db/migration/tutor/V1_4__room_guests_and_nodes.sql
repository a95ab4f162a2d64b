-- Of whom a room keeps something: their questions and answers go when the account does.
create table tutor.room_guest (
  id       uuid primary key,
  version  bigint not null,
  class_id uuid   not null,
  user_id  uuid   not null,
  constraint room_guest_class_user unique (class_id, user_id)
);
create index room_guest_user on tutor.room_guest (user_id);

-- Which node teaches a class, and until when no other may.
alter table tutor.room_state add column node text;
alter table tutor.room_state add column held_until timestamptz;
