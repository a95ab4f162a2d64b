create index course_completion_course on learning.course_completion (course_id, completed_at);
