package io.lectern.assessment.bank.exchange;

import io.lectern.assessment.bank.BankQuestion.Label;
import io.lectern.assessment.bank.QuestionContent;
import java.util.List;

/**
 * A question as a file says it.
 *
 * @param line where it begins
 * @param partLines where its options, pairs, items or accepted answers begin, in their order
 */
public record QuestionDraft(int line, Label label, QuestionContent content, List<Integer> partLines) {

    public QuestionDraft {
        partLines = List.copyOf(partLines);
    }
}
