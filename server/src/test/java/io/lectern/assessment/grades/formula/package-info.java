@NullMarked
package io.lectern.assessment.grades.formula;

import org.jspecify.annotations.NullMarked;
