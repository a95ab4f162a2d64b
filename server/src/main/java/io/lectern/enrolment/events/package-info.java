/** What enrolment announces. */
@NamedInterface("events")
@NullMarked
package io.lectern.enrolment.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
