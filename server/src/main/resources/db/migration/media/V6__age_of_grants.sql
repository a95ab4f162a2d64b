-- which files of a kind are older than something
create index file_grant_age on media.file_grant (scope_kind, id);
