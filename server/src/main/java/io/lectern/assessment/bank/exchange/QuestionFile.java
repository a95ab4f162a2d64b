package io.lectern.assessment.bank.exchange;

import io.lectern.assessment.bank.QuestionCheck;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a file of questions and says of each, to the line, why it cannot be taken. */
final class QuestionFile {

    static final int MOST_QUESTIONS = 1000;

    /** The part of a task that a fault is about: {@code task.options[2].text}. */
    private static final Pattern PART =
            Pattern.compile("^task\\.(?:options|accepted|pairs|items|gaps|areas)\\[(\\d+)]");

    private QuestionFile() {}

    static List<FoundQuestion> read(ExchangeFormat format, byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            List<FoundQuestion> found = format.format().read(text.startsWith("\uFEFF") ? text.substring(1) : text);
            if (found.size() > MOST_QUESTIONS) {
                return refused(new LineFault(
                        found.get(MOST_QUESTIONS).line(),
                        "too-many",
                        "A file holds at most " + MOST_QUESTIONS + " questions."));
            }
            return found.stream().map(QuestionFile::checked).toList();
        } catch (CharacterCodingException e) {
            return refused(
                    new LineFault(1, "not-utf-8", "The file is not a text in UTF-8. Save it as UTF-8 and try again."));
        }
    }

    private static List<FoundQuestion> refused(LineFault fault) {
        return List.of(FoundQuestion.unreadable(fault.line(), fault));
    }

    private static FoundQuestion checked(FoundQuestion found) {
        QuestionDraft draft = found.draft();
        if (draft == null) {
            return found;
        }
        List<LineFault> faults = new ArrayList<>(found.faults());
        QuestionCheck.faultsOf(draft.label(), draft.content())
                .forEach(fault -> faults.add(new LineFault(
                        line(draft, fault.field()), fault.code(), fault.field() + ": " + fault.message())));
        return new FoundQuestion(found.line(), draft, faults);
    }

    private static int line(QuestionDraft draft, String field) {
        Matcher part = PART.matcher(field);
        int index = part.find() ? Integer.parseInt(part.group(1)) : Integer.MAX_VALUE;
        return index < draft.partLines().size() ? draft.partLines().get(index) : draft.line();
    }
}
