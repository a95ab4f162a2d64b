package io.lectern.assessment.bank.exchange;

import io.lectern.assessment.bank.BankQuestion.Label;
import io.lectern.assessment.bank.QuestionContent;
import java.util.List;

/**
 * A question as a file says it.
 *
 * @param line where it begins
 * @param partLines where its options, pairs, items, gaps, places or accepted answers begin, in their order
 * @param pictures that its texts and its task name by their ids
 */
public record QuestionDraft(
        int line, Label label, QuestionContent content, List<Integer> partLines, List<FilePicture> pictures) {

    public QuestionDraft {
        partLines = List.copyOf(partLines);
        pictures = List.copyOf(pictures);
    }

    QuestionDraft(int line, Label label, QuestionContent content, List<Integer> partLines) {
        this(line, label, content, partLines, List.of());
    }
}
