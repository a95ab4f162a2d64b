create schema if not exists notifications;

create table notifications.mail (
  id          uuid primary key,
  version     bigint not null,
  person_id   uuid not null,
  link_id     uuid not null,
  state       text not null,
  due_at      timestamptz not null,
  attempts    int not null,
  problem     text,
  created_at  timestamptz not null,
  finished_at timestamptz,
  recipient   text,
  subject     text,
  content     jsonb
);
create index mail_due on notifications.mail (state, due_at);
create index mail_person_id on notifications.mail (person_id);
create index mail_created_at on notifications.mail (created_at);
