package io.lectern.assessment.marking;

import java.util.UUID;

/** Answers are to be judged anew. */
record RegradeDecided(UUID regradeId) {}
