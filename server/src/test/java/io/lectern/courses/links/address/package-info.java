@NullMarked
package io.lectern.courses.links.address;

import org.jspecify.annotations.NullMarked;
