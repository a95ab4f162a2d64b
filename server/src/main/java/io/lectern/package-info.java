/** The application: one jar, made of the modules below this package. */
@NullMarked
package io.lectern;

import org.jspecify.annotations.NullMarked;
