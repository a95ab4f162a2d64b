@NullMarked
package io.lectern.assessment.grades;

import org.jspecify.annotations.NullMarked;
