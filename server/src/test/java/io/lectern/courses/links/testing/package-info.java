@NullMarked
package io.lectern.courses.links.testing;

import org.jspecify.annotations.NullMarked;
