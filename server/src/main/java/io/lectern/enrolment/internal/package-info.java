@NullMarked
package io.lectern.enrolment.internal;

import org.jspecify.annotations.NullMarked;
