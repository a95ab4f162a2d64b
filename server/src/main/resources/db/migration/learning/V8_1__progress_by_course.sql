create index lesson_progress_course_lesson on learning.lesson_progress (course_id, lesson_id);
create index course_completion_completed_at on learning.course_completion (completed_at);
