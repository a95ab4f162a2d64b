-- files that take the places of others everywhere
create table courses.replacement (
  id       uuid        not null primary key,
  version  bigint      not null,
  file     text        not null,
  other    text,
  targets  jsonb       not null,
  stays    jsonb       not null,
  hidden   int         not null,
  state    text        not null,
  begun_at timestamptz not null
);
create index replacement_begun_at on courses.replacement (begun_at);
