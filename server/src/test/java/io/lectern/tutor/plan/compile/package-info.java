@NullMarked
package io.lectern.tutor.plan.compile;

import org.jspecify.annotations.NullMarked;
