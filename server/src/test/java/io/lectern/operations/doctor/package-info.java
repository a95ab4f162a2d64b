@NullMarked
package io.lectern.operations.doctor;

import org.jspecify.annotations.NullMarked;
