package io.lectern.courses.internal.markdown;

import io.lectern.courses.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The inside of a check question: a prompt, choices {@code - [x] text | feedback}, an explanation {@code > ...}, and a
 * hint {@code Hint: ...} ({@code تلميح: ...}). A line {@code <!-- say: ... -->} gives the voice other words for what stands before
 * it; after a choice {@code <!-- say: text | feedback -->}, either of them may be left out.
 */
final class QuestionSyntax {

    private static final Pattern CHOICE = Pattern.compile("^\\s{0,3}[-*+]\\s+\\[([ xX])]\\s+(.+)$");
    private static final Pattern EXPLANATION = Pattern.compile("^\\s{0,3}>\\s?(.*)$");
    private static final Pattern HINT = Pattern.compile("^\\s{0,3}(?:Hint|تلميح)\\s*:\\s*(.+)$");
    private static final Pattern SAY = Pattern.compile("^\\s*<!--\\s*say:(.*)-->\\s*$");
    private static final Pattern FEEDBACK = Pattern.compile("\\s\\|\\s");
    private static final int MOST_CHOICES = 12;

    /** A text and, if the author wrote it, what the voice says in its place. */
    private static final class Part {
        private final StringBuilder text = new StringBuilder();
        private String speech = "";
    }

    private final Part prompt = new Part();
    private final List<Part> choices = new ArrayList<>();
    private final List<Boolean> correct = new ArrayList<>();
    private final Part explanation = new Part();
    private final Part hint = new Part();
    private Part current = prompt;

    private QuestionSyntax() {}

    /** The question, unless it lacks a prompt, two choices or a right one. */
    static Optional<Block.Question> read(List<String> lines) {
        var syntax = new QuestionSyntax();
        lines.forEach(syntax::line);
        return syntax.question();
    }

    private void line(String line) {
        Matcher choice = CHOICE.matcher(line);
        Matcher explained = EXPLANATION.matcher(line);
        Matcher hinted = HINT.matcher(line);
        Matcher say = SAY.matcher(line);
        if (say.matches()) {
            current.speech = say.group(1);
        } else if (choice.matches()) {
            correct.add(!choice.group(1).isBlank());
            current = new Part();
            current.text.append(choice.group(2).strip());
            choices.add(current);
        } else if (!choices.isEmpty() && explained.matches()) {
            current = explanation;
            current.text.append(explained.group(1)).append('\n');
        } else if (!choices.isEmpty() && hinted.matches()) {
            current = hint;
            current.text.append(hinted.group(1)).append('\n');
        } else if (current == prompt) {
            prompt.text.append(line).append('\n');
        } else if (!line.isBlank()) {
            current.text.append(' ').append(line.strip());
        }
    }

    private Optional<Block.Question> question() {
        String asked = prompt.text.toString().strip();
        boolean whole = !asked.isEmpty() && choices.size() >= 2 && choices.size() <= MOST_CHOICES;
        if (!whole || !correct.contains(true)) {
            return Optional.empty();
        }
        List<Block.Choice> read = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            String[] parts = FEEDBACK.split(choices.get(i).text, 2);
            String[] spoken = FEEDBACK.split(choices.get(i).speech, 2);
            read.add(new Block.Choice(
                    parts[0].strip(), correct.get(i), second(parts), orNull(spoken[0]), second(spoken)));
        }
        return Optional.of(new Block.Question(
                asked,
                read,
                orNull(explanation.text),
                orNull(hint.text),
                orNull(explanation.speech),
                orNull(hint.speech)));
    }

    private static @Nullable String second(String[] parts) {
        return parts.length > 1 ? orNull(parts[1]) : null;
    }

    private static @Nullable String orNull(CharSequence text) {
        String read = text.toString().strip();
        return read.isEmpty() ? null : read;
    }
}
