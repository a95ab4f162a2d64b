package samples.broken.courses.internal;

import jakarta.servlet.http.HttpServletRequest;

/** Breaks on purpose: HTTP in a use case. */
record AnswersHttp(HttpServletRequest request) {}
