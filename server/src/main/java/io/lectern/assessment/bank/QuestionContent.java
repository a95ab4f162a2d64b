package io.lectern.assessment.bank;

import io.lectern.assessment.question.Task;
import io.lectern.kernel.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What an author writes of a question.
 *
 * @param stem what is asked, in Markdown
 * @param explanation why the answer is what it is, in Markdown; empty when nobody wrote one
 * @param points what it is worth in full, to two decimals
 */
public record QuestionContent(String stem, Task task, String explanation, BigDecimal points) implements Json {

    private static final int POINT_DIGITS = 2;

    public QuestionContent {
        points = points.setScale(POINT_DIGITS, RoundingMode.HALF_UP);
    }
}
