/** The tutor's API for browsers. */
@NullMarked
package io.lectern.tutor.web;

import org.jspecify.annotations.NullMarked;
