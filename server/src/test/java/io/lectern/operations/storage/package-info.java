@NullMarked
package io.lectern.operations.storage;

import org.jspecify.annotations.NullMarked;
