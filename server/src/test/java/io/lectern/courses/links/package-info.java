@NullMarked
package io.lectern.courses.links;

import org.jspecify.annotations.NullMarked;
