package io.lectern.assessment.bank.exchange;

import io.lectern.assessment.question.Task;
import java.util.List;

/** A way to write questions into a file. */
interface QuestionFormat {

    /** Every question of the file, those too that cannot be read. */
    List<FoundQuestion> read(String text);

    /** A file with these questions, all of which {@link #canSay}. */
    String write(List<QuestionDraft> questions);

    /** Whether the format has a place for everything that makes the task what it is. */
    boolean canSay(Task task);
}
