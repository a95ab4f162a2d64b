-- what a file is called where it is used, and how that is searched; filled in for older files when the server starts
alter table media.file_grant add column name text;
alter table media.file_grant add column name_key text;
