package io.lectern.assessment.grades.formula;

import java.math.BigDecimal;
import java.util.UUID;

/** One column of a learner. @param possible the points of the column */
public record Input(UUID column, BigDecimal possible, Given given) {}
