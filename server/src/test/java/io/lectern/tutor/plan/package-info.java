@NullMarked
package io.lectern.tutor.plan;

import org.jspecify.annotations.NullMarked;
