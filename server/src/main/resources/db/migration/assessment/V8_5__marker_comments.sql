create table assessment.marker_comments (
  id      uuid   not null primary key,
  version bigint not null,
  kept    jsonb  not null
);
