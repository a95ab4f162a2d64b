/** How a grade comes about: pure and exact. */
@NullMarked
package io.lectern.assessment.grades.formula;

import org.jspecify.annotations.NullMarked;
