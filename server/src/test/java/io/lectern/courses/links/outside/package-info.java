@NullMarked
package io.lectern.courses.links.outside;

import org.jspecify.annotations.NullMarked;
