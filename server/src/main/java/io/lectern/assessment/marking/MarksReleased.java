package io.lectern.assessment.marking;

import java.util.UUID;

/** The marks of an attempt may be seen by its learner, or those that may be were corrected. */
record MarksReleased(UUID attemptId) {}
