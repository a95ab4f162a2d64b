create schema if not exists accounts;

create table accounts.account (
  id               uuid primary key,
  version          bigint not null,
  name             text not null,
  email            text not null,
  email_key        text not null,
  directory_key    text not null,
  password_hash    text,
  roles            jsonb not null,
  state            text not null,
  preferences      jsonb not null,
  shown_at_sign_in boolean not null,
  created_at       timestamptz not null
);
create unique index account_email_key on accounts.account (email_key);
create unique index account_directory_key on accounts.account (directory_key);

create table accounts.academy (
  id               uuid primary key,
  version          bigint not null,
  name             text not null,
  logo             text,
  brand            text,
  accent           text,
  default_language text not null,
  languages        jsonb not null,
  time_zone        text not null
);

-- Attempts to sign in, for the account's owner to look at.
create table accounts.sign_in (
  id        uuid primary key,
  version   bigint not null,
  person_id uuid not null,
  at        timestamptz not null,
  outcome   text not null,
  device    text not null,
  area      text not null
);
create index sign_in_person_time on accounts.sign_in (person_id, at desc);
create index sign_in_at on accounts.sign_in (at);

create table accounts.attempt_counter (
  id         uuid primary key,
  count      int not null,
  last_at    timestamptz not null,
  expires_at timestamptz not null
);
create index attempt_counter_expires_at on accounts.attempt_counter (expires_at);
