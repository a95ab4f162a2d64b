/** The question bank of a course: questions and their revisions. */
@NullMarked
package io.lectern.assessment.bank;

import org.jspecify.annotations.NullMarked;
