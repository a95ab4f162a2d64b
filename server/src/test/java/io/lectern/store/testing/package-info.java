/** Real stores for tests: one embedded PostgreSQL and one in-memory MongoDB-API server per JVM. */
@NullMarked
package io.lectern.store.testing;

import org.jspecify.annotations.NullMarked;
