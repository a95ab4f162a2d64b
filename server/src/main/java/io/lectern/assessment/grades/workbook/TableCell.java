package io.lectern.assessment.grades.workbook;

import java.math.BigDecimal;

/** A cell of a table: a text, a number, or nothing. */
public sealed interface TableCell {

    record Words(String text) implements TableCell {}

    record Number(BigDecimal value) implements TableCell {}

    record Empty() implements TableCell {}
}
