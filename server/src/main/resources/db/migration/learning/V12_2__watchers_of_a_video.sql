create index watched_video_lesson_file on learning.watched_video (lesson_id, file);
