package samples.broken.names;

/** Breaks on purpose: its name. */
record CourseHelper(String title) {}
