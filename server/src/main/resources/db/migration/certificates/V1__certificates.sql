create schema if not exists certificates;

create table certificates.certificate (
  id           uuid        not null primary key,
  version      bigint      not null,
  person_id    uuid        not null,
  course_id    uuid        not null,
  edition      int         not null,
  number       text        not null,
  state        text        not null,
  issued_at    timestamptz not null,
  expires_at   timestamptz,
  status_list  int         not null,
  status_index int         not null,
  face         jsonb       not null,
  issued_by    uuid,
  replacement  jsonb,
  ending       jsonb,
  origin       jsonb
);
-- One rule met, one certificate: whoever comes second is refused here.
create unique index certificate_person_course_edition on certificates.certificate (person_id, course_id, edition);
create index certificate_course on certificates.certificate (course_id, id);
create unique index certificate_number on certificates.certificate (number);
create unique index certificate_status on certificates.certificate (status_list, status_index);

create table certificates.rule (
  id                  uuid        not null primary key,
  version             bigint      not null,
  mode                text        not null,
  automatic_since     timestamptz,
  requires_completion boolean     not null,
  validity_months     int,
  design              text        not null,
  language            text,
  wording             jsonb       not null,
  signature           text,
  updated_at          timestamptz,
  updated_by          uuid
);
create index rule_mode on certificates.rule (mode);
