package io.lectern.assessment.late;

import java.util.UUID;

/** Answers that came late count. It is delivered until the attempt has them. */
record LateAccepted(UUID arrivalId) {}
