package samples.broken.names;

/** Breaks on purpose: its name. */
record CourseUtil(String title) {}
