alter table learning.learner_mastery add column objected_at timestamptz;
create index learner_mastery_objected_at on learning.learner_mastery (objected_at);
update learning.learner_mastery
set objected_at = (
  select min((objection ->> 'at')::timestamptz)
  from jsonb_array_elements(objections) objection
  where objection ->> 'state' = 'OPEN'
);
