/** The rules of retention and how they are kept. */
@NullMarked
package io.lectern.retention.internal;

import org.jspecify.annotations.NullMarked;
