/** What {@code ./lectern doctor} says about the database and the other providers: configured, reachable or built in. */
@NullMarked
package io.lectern.operations.doctor;

import org.jspecify.annotations.NullMarked;
