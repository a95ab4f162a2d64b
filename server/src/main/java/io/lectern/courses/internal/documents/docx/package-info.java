/** Reads Word documents. */
@NullMarked
package io.lectern.courses.internal.documents.docx;

import org.jspecify.annotations.NullMarked;
