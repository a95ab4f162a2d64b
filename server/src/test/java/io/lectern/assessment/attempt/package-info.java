@NullMarked
package io.lectern.assessment.attempt;

import org.jspecify.annotations.NullMarked;
