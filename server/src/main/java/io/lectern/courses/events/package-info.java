/** What courses announces. */
@NamedInterface("events")
@NullMarked
package io.lectern.courses.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
