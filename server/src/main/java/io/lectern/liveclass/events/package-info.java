/** What liveclass announces. */
@NamedInterface("events")
@NullMarked
package io.lectern.liveclass.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
