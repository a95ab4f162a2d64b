/** Enrolling, by oneself and by staff. */
@NullMarked
package io.lectern.enrolment.web;

import org.jspecify.annotations.NullMarked;
