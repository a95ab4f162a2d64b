-- since when nothing uses the file any more
alter table media.file add column released_at timestamptz;
create index file_released_at on media.file (released_at);
create index file_grant_scope on media.file_grant (scope_kind, scope_id);
