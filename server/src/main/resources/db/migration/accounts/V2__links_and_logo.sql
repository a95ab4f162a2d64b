-- One-use links: invitations, new passwords, the set-up. The secret in a link is kept as a hash.
create table accounts.link (
  id         uuid primary key,
  version    bigint not null,
  kind       text not null,
  person_id  uuid not null,
  token_hash text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create unique index link_token_hash on accounts.link (token_hash);
create index link_person_kind on accounts.link (person_id, kind);
create index link_expires_at on accounts.link (expires_at);

create table accounts.logo (
  id      uuid primary key,
  version bigint not null,
  type    text not null,
  data    text not null
);
