-- files that are made playable: the work to be done, and what it made
create table media.video (
  id         uuid        not null primary key,
  version    bigint      not null,
  file       text        not null,
  state      text        not null,
  priority   integer     not null,
  due_at     timestamptz not null,
  tries      integer     not null,
  percent    integer     not null,
  edition    integer     not null,
  failure    text,
  made       jsonb,
  changed_at timestamptz not null
);
create unique index video_file on media.video (file);
create index video_due on media.video (state, due_at);
