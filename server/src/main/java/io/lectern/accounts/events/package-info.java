/** What accounts announces. */
@NamedInterface("events")
@NullMarked
package io.lectern.accounts.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
