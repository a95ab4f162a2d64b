/** Documents of lessons as their readers see them: what the server makes of those that a browser does not show. */
@NullMarked
package io.lectern.courses.reading;

import org.jspecify.annotations.NullMarked;
