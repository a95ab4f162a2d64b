@NullMarked
package io.lectern.operations.bench;

import org.jspecify.annotations.NullMarked;
