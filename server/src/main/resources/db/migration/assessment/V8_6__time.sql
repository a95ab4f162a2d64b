create table assessment.time_key (
  id         uuid        not null primary key,
  version    bigint      not null,
  secret     text        not null,
  created_at timestamptz not null
);

create table assessment.heartbeat (
  id       uuid        not null primary key,
  version  bigint      not null,
  alive_at timestamptz not null
);

create table assessment.outage (
  id      uuid        not null primary key,
  version bigint      not null,
  down_at timestamptz not null,
  back_at timestamptz not null
);
create index outage_back_at on assessment.outage (back_at);
