-- The event that the others still have to be sent: only while a certificate is being announced, or when a server died just then.
alter table certificates.certificate add column announcement uuid;
create index certificate_announcement on certificates.certificate (announcement);
