/** Tables as files of spreadsheet programs. */
@NullMarked
package io.lectern.assessment.grades.workbook;

import org.jspecify.annotations.NullMarked;
