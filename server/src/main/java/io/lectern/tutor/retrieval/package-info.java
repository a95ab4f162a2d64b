/** Finds the passages of a course that speak about a question, in English and Arabic, with Lucene. */
@NullMarked
package io.lectern.tutor.retrieval;

import org.jspecify.annotations.NullMarked;
