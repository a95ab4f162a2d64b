/** The gradebook of a course: columns, formulas and their versions, what teachers enter, how a grade came about. */
@NullMarked
package io.lectern.assessment.grades;

import org.jspecify.annotations.NullMarked;
