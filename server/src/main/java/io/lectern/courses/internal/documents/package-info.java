/** Reads documents that authors have into lessons: one reader per kind of document. */
@NullMarked
package io.lectern.courses.internal.documents;

import org.jspecify.annotations.NullMarked;
