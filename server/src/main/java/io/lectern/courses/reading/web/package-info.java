/** Documents of lessons for browsers. */
@NullMarked
package io.lectern.courses.reading.web;

import org.jspecify.annotations.NullMarked;
