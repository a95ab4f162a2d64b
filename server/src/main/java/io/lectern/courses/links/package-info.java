/** Links of lessons to other places: which there are, whether they still work, and what teachers do about those that do not. */
@NullMarked
package io.lectern.courses.links;

import org.jspecify.annotations.NullMarked;
