/** What the module announces. */
@NamedInterface("events")
@NullMarked
package io.lectern.assessment.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
