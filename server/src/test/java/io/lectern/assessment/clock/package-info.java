@NullMarked
package io.lectern.assessment.clock;

import org.jspecify.annotations.NullMarked;
