package io.lectern.assessment.bank.exchange;

import io.lectern.assessment.bank.BankQuestion.Label;
import io.lectern.assessment.bank.QuestionContent;
import io.lectern.assessment.question.Task;
import io.lectern.assessment.question.Task.EssayTask;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all formats share: what stands where a file says nothing. */
final class Drafts {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int TITLE = 80;
    static final int USUAL_DIFFICULTY = 3;

    private Drafts() {}

    static QuestionContent content(String stem, Task task, String explanation) {
        return new QuestionContent(stem, task, explanation, BigDecimal.ONE);
    }

    /** @param title empty for the beginning of what is asked */
    static Label label(String title, String stem, List<String> tags, List<String> skills) {
        return label(title, stem, tags, skills, USUAL_DIFFICULTY);
    }

    static Label label(String title, String stem, List<String> tags, List<String> skills, int difficulty) {
        String line = title.isBlank() ? stem.lines().findFirst().orElse("") : title;
        String brief = line.length() > TITLE && title.isBlank() ? line.substring(0, TITLE) : line;
        return new Label(brief.strip(), tags, skills, difficulty);
    }

    /** Whether there is nothing to it but the question. */
    static boolean isPlain(EssayTask task) {
        return task.minWords() == 0 && task.maxWords() == 0 && task.modelAnswer() == null && task.rubric() == null;
    }

    static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** A number as files write it, or a fault at the line. */
    static BigDecimal number(String text, int line) {
        try {
            BigDecimal number = new BigDecimal(text.strip());
            if (Math.abs((long) number.scale()) > 100 || number.precision() > 100) {
                throw new Unreadable(line, "not-a-number", "“" + text.strip() + "” has too many digits.");
            }
            return number;
        } catch (NumberFormatException e) {
            throw new Unreadable(line, "not-a-number", "“" + text.strip() + "” is not a number.");
        }
    }
}
