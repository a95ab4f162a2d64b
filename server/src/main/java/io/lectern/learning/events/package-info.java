/** What learning announces. */
@NamedInterface("events")
@NullMarked
package io.lectern.learning.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
