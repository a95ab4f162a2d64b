-- What a new quiz of the course begins with.
alter table assessment.course_rules add column quizzes jsonb;
