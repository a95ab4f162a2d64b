package samples.broken.names;

/** Breaks on purpose: its name. */
record CourseImpl(String title) {}
