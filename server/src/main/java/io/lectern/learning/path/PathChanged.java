package io.lectern.learning.path;

import java.util.UUID;

/** The rules of a course's lessons are others now: some learners may have done already what they ask. */
public record PathChanged(UUID courseId) {}
