/** What DOCX and PPTX files have in common: the package, its limits, formulas. */
@NullMarked
package io.lectern.courses.internal.documents.office;

import org.jspecify.annotations.NullMarked;
