-- Other courses that are completed before anything of this one opens.
alter table learning.course_path add column requires jsonb;
