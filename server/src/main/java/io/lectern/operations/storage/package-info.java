/** Where files are kept, in the operator's hands: {@code ./lectern storage} starts it. */
@NullMarked
package io.lectern.operations.storage;

import org.jspecify.annotations.NullMarked;
