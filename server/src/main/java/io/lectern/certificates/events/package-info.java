/** What certificates announces. */
@NamedInterface("events")
@NullMarked
package io.lectern.certificates.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
