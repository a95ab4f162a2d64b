/** Start-up messages and the demo academy. */
@NullMarked
package io.lectern.operations.internal;

import org.jspecify.annotations.NullMarked;
