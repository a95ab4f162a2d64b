package io.lectern.assessment.bank.exchange;

import io.lectern.assessment.bank.QuestionContent;
import java.util.List;
import java.util.Optional;

/** A way to write questions into a file. */
interface QuestionFormat {

    /** Every question of the file, those too that cannot be read. */
    List<FoundQuestion> read(String text);

    /** A file with these questions, all of which lack nothing. */
    String write(List<QuestionDraft> questions);

    /** What of a question the format has no place for; empty when it can say all of it. */
    Optional<Lack> lack(QuestionContent content);
}
