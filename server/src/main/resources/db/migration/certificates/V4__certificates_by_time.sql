create index certificate_issued_at on certificates.certificate (issued_at);
