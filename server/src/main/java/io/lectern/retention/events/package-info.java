/** What retention announces. */
@NamedInterface("events")
@NullMarked
package io.lectern.retention.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
