-- What became of objections and is not on its way to the others yet.
alter table learning.learner_mastery add column announcements jsonb;
alter table learning.learner_mastery add column announce_since timestamptz;
create index learner_mastery_announce_since on learning.learner_mastery (announce_since);
