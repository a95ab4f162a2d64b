/** Sound and timelines for browsers. */
@NullMarked
package io.lectern.tutor.speech.web;

import org.jspecify.annotations.NullMarked;
