@NullMarked
package io.lectern.assessment.marking;

import org.jspecify.annotations.NullMarked;
