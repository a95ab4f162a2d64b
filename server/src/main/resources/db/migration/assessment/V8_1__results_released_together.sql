alter table assessment.marking_settings add column released_at timestamptz;
