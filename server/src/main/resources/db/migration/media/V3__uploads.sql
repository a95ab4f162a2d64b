create table media.upload (
  id         uuid        not null primary key,
  version    bigint      not null,
  person_id  uuid        not null,
  purpose    text        not null,
  subject    uuid        not null,
  name       text        not null,
  type       text,
  length     bigint      not null,
  arrived    bigint      not null,
  state      text        not null,
  due_at     timestamptz not null,
  attempts   int         not null,
  file       text,
  told       jsonb,
  created_at timestamptz not null
);
create index upload_person_id on media.upload (person_id);
create index upload_due on media.upload (state, due_at);
