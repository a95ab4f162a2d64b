@NullMarked
package io.lectern.assessment.late;

import org.jspecify.annotations.NullMarked;
