create schema if not exists media;

create table media.file (
  id         uuid        not null primary key,
  version    bigint      not null,
  hash       text        not null,
  type       text        not null,
  size       bigint      not null,
  name       text        not null,
  created_at timestamptz not null
);
create unique index file_hash on media.file (hash);

create table media.file_grant (
  id         uuid     not null primary key,
  version    bigint   not null,
  hash       text     not null,
  scope_kind text     not null,
  scope_id   uuid     not null
);
create unique index file_grant_unique on media.file_grant (hash, scope_kind, scope_id);
