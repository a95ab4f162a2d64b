package samples.broken.names;

/** Breaks on purpose: its name. */
record CourseUtils(String title) {}
