/** Reads tables: workbooks and lists of values. */
@NullMarked
package io.lectern.courses.internal.documents.sheets;

import org.jspecify.annotations.NullMarked;
