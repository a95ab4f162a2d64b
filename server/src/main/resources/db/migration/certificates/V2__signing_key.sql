create table certificates.signing_key (
  id         uuid        not null primary key,
  version    bigint      not null,
  seed       text        not null,
  created_at timestamptz not null
);
