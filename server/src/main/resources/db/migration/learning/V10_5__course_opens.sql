alter table learning.course_path add column opens_at timestamptz;
