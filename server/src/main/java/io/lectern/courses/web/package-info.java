/** Catalogue, course pages and the writing of lessons. */
@NullMarked
package io.lectern.courses.web;

import org.jspecify.annotations.NullMarked;
