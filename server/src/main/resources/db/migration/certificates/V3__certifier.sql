create table certificates.certifier_dispatch (
  id            uuid        not null primary key,
  version       bigint      not null,
  person_id     uuid        not null,
  step          text        not null,
  state         text        not null,
  due_at        timestamptz not null,
  attempts      int         not null,
  trouble       jsonb,
  subject       jsonb       not null,
  credential_id text,
  created_at    timestamptz not null,
  changed_at    timestamptz not null
);
create index certifier_dispatch_due on certificates.certifier_dispatch (state, due_at);
create index certifier_dispatch_person_id on certificates.certifier_dispatch (person_id);
create index certifier_dispatch_credential_id on certificates.certifier_dispatch (credential_id);
