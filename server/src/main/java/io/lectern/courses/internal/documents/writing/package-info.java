/** Writes the Markdown that the readers find in documents. */
@NullMarked
package io.lectern.courses.internal.documents.writing;

import org.jspecify.annotations.NullMarked;
