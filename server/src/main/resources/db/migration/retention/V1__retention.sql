create schema if not exists retention;

-- for how many months things are kept; null for ever
create table retention.rules (
  id               uuid    primary key,
  version          bigint  not null,
  class_months     integer,
  exam_file_months integer,
  sign_in_months   integer,
  grace_days       integer not null
);

-- deletions, from the report to the record that they took place
create table retention.deletion (
  id         uuid        primary key,
  version    bigint      not null,
  kind       text        not null,
  state      text        not null,
  cutoff     timestamptz not null,
  found      bigint      not null,
  planned_at timestamptz not null,
  due_at     timestamptz not null,
  deleted    bigint      not null,
  ended_at   timestamptz
);
create index deletion_state on retention.deletion (kind, state);
