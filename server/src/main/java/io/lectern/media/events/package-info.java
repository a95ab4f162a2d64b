/** What happens to files. */
@NamedInterface("events")
@NullMarked
package io.lectern.media.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
