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
 * hint {@code Hint: ...} ({@code تلميح: ...}).
 */
final class QuestionSyntax {

    private static final Pattern CHOICE = Pattern.compile("^\\s{0,3}[-*+]\\s+\\[([ xX])]\\s+(.+)$");
    private static final Pattern EXPLANATION = Pattern.compile("^\\s{0,3}>\\s?(.*)$");
    private static final Pattern HINT = Pattern.compile("^\\s{0,3}(?:Hint|تلميح)\\s*:\\s*(.+)$");
    private static final Pattern FEEDBACK = Pattern.compile("\\s\\|\\s");
    private static final int MOST_CHOICES = 12;

    private final StringBuilder prompt = new StringBuilder();
    private final List<StringBuilder> choices = new ArrayList<>();
    private final List<Boolean> correct = new ArrayList<>();
    private final StringBuilder explanation = new StringBuilder();
    private final StringBuilder hint = new StringBuilder();
    private StringBuilder current = prompt;

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
        if (choice.matches()) {
            correct.add(!choice.group(1).isBlank());
            current = new StringBuilder(choice.group(2).strip());
            choices.add(current);
        } else if (!choices.isEmpty() && explained.matches()) {
            current = explanation;
            current.append(explained.group(1)).append('\n');
        } else if (!choices.isEmpty() && hinted.matches()) {
            current = hint;
            current.append(hinted.group(1)).append('\n');
        } else if (current == prompt) {
            prompt.append(line).append('\n');
        } else if (!line.isBlank()) {
            current.append(' ').append(line.strip());
        }
    }

    private Optional<Block.Question> question() {
        String asked = prompt.toString().strip();
        boolean whole = !asked.isEmpty() && choices.size() >= 2 && choices.size() <= MOST_CHOICES;
        if (!whole || !correct.contains(true)) {
            return Optional.empty();
        }
        List<Block.Choice> read = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            String[] parts = FEEDBACK.split(choices.get(i), 2);
            read.add(new Block.Choice(parts[0].strip(), correct.get(i), parts.length > 1 ? orNull(parts[1]) : null));
        }
        return Optional.of(new Block.Question(asked, read, orNull(explanation.toString()), orNull(hint.toString())));
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
