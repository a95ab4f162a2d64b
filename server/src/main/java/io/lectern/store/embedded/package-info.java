/** A real PostgreSQL, run as a child process of this JVM. */
@NullMarked
package io.lectern.store.embedded;

import org.jspecify.annotations.NullMarked;
