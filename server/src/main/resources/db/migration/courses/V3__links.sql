-- links of lessons to other places, and whether they still work
alter table courses.lesson add column links jsonb not null default '[]';
alter table courses.lesson add column published_links jsonb not null default '[]';

create table courses.checked_link (
  id            uuid        not null primary key,
  version       bigint      not null,
  address       text        not null,
  state         text        not null,
  reason        text,
  failing_since timestamptz,
  broken_since  timestamptz,
  told          boolean     not null,
  looked_at     timestamptz,
  due_at        timestamptz not null,
  used_at       timestamptz not null
);
create unique index checked_link_address on courses.checked_link (address);
create index checked_link_due_at on courses.checked_link (due_at);
create index checked_link_used_at on courses.checked_link (used_at);
create index checked_link_told on courses.checked_link (state, told);
