package io.lectern.assessment.bank.exchange;

import io.lectern.assessment.bank.QuestionContent;
import io.lectern.assessment.question.Task.ChoiceTask;
import io.lectern.assessment.question.Task.EssayTask;
import io.lectern.assessment.question.Task.GapsTask;
import io.lectern.assessment.question.Task.HotspotTask;
import io.lectern.assessment.question.Task.MatchingTask;
import io.lectern.assessment.question.Task.NumericTask;
import io.lectern.assessment.question.Task.OrderingTask;
import io.lectern.assessment.question.Task.ShortAnswerTask;
import io.lectern.assessment.question.Task.TrueFalseTask;
import io.lectern.assessment.question.Task.UploadTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Moodle's plain text format. A question ends at an empty line; {@code //} begins a comment, in which {@code [tag:...]} names
 * a tag and {@code [skill:...]}, which others pass over as a comment, a skill. It has no place for orderings, gaps, places on pictures, files, units, capital letters that count, limits of an
 * essay.
 */
final class GiftFormat implements QuestionFormat {

    private static final Pattern REMARK = Pattern.compile("\\[(tag|skill):([^\\]]+)]");
    private static final Pattern MARKUP =
            Pattern.compile("^\\[(html|moodle|plain|markdown)]\\s*", Pattern.CASE_INSENSITIVE);

    @Override
    public List<FoundQuestion> read(String text) {
        List<FoundQuestion> found = new ArrayList<>();
        List<String> lines = text.lines().toList();
        int line = 0;
        while (line < lines.size()) {
            int start = line;
            List<String> block = new ArrayList<>();
            List<String> tags = new ArrayList<>();
            List<String> skills = new ArrayList<>();
            for (; line < lines.size() && !lines.get(line).isBlank(); line++) {
                String content = lines.get(line).strip();
                boolean aside = content.startsWith("//") || content.startsWith("$CATEGORY:");
                if (aside) {
                    REMARK.matcher(content)
                            .results()
                            .forEach(remark -> (remark.group(1).equals("tag") ? tags : skills)
                                    .add(remark.group(2).strip()));
                }
                block.add(aside ? "" : lines.get(line));
            }
            String all = String.join("\n", block);
            if (!all.isBlank()) {
                int leading = (int) all.lines().takeWhile(String::isBlank).count();
                found.add(question(start + 1, start + 1 + leading, all, tags, skills));
            }
            line++;
        }
        return found;
    }

    private static FoundQuestion question(
            int blockLine, int line, String block, List<String> tags, List<String> skills) {
        try {
            return FoundQuestion.read(draft(blockLine, line, block, tags, skills));
        } catch (Unreadable e) {
            return FoundQuestion.unreadable(line, e.fault());
        }
    }

    private static QuestionDraft draft(int blockLine, int line, String block, List<String> tags, List<String> skills) {
        GiftText text = new GiftText(block, blockLine);
        int open = text.find("{", 0);
        if (open < 0) {
            throw new Unreadable(line, "no-answers", "There are no answers in braces: this is no question.");
        }
        int close = text.find("}", open);
        if (close < 0) {
            throw new Unreadable(
                    text.line(open), "brace-not-closed", "This brace is not closed before the next empty line.");
        }
        if (text.find("{", close) >= 0) {
            throw new Unreadable(
                    text.line(text.find("{", close)), "second-brace", "A question has its answers in one place only.");
        }
        GiftText head = text.part(0, open);
        String title = "";
        int begin = head.skipBlanks(0);
        if (block.startsWith("::", begin)) {
            int end = head.find("::", begin + 2);
            if (end < 0) {
                throw new Unreadable(text.line(begin), "title-not-closed", "The title is not closed by two colons.");
            }
            title = head.part(begin + 2, end).plain();
            begin = end + 2;
        }
        String before = head.part(begin, open).raw().strip();
        Matcher markup = MARKUP.matcher(before);
        boolean marked = markup.find();
        String written = GiftText.plain(marked ? before.substring(markup.end()) : before);
        String stem = marked && markup.group(1).equalsIgnoreCase("html") ? HtmlText.toMarkdown(written) : written;
        String after = text.part(close + 1, block.length()).plain();
        GiftAnswers answers = new GiftAnswers(text.part(open + 1, close));
        String whole = after.isEmpty() ? stem : stem + " \\_\\_\\_\\_\\_ " + after;
        return new QuestionDraft(
                line,
                Drafts.label(title, stem, tags, skills),
                Drafts.content(whole, answers.task(), answers.explanation()),
                answers.lines());
    }

    @Override
    public Optional<Lack> lack(QuestionContent content) {
        return switch (content.task()) {
            case TrueFalseTask _, MatchingTask _ -> Optional.empty();
            case ChoiceTask t -> Optional.of(Lack.OPTIONS).filter(_ -> !t.several() && allGiveAll(t));
            case ShortAnswerTask t -> Optional.of(Lack.CAPITALS).filter(_ -> t.caseSensitive());
            case NumericTask t -> Optional.of(Lack.UNITS).filter(_ -> !t.units().isEmpty());
            case EssayTask t -> Optional.of(Lack.LIMITS).filter(_ -> !Drafts.isPlain(t));
            case OrderingTask _, GapsTask _, HotspotTask _, UploadTask _ -> Optional.of(Lack.KIND);
        };
    }

    private static boolean allGiveAll(ChoiceTask task) {
        return task.options().stream().allMatch(o -> o.fraction().compareTo(Drafts.HUNDRED) == 0);
    }

    @Override
    public String write(List<QuestionDraft> questions) {
        return questions.stream().map(GiftFormat::written).collect(Collectors.joining("\n"));
    }

    private static String written(QuestionDraft question) {
        String remarks = Stream.concat(
                        remarks("tag", question.label().tags()),
                        remarks("skill", question.label().skills()))
                .collect(Collectors.joining(" "));
        return (remarks.isEmpty() ? "" : "// " + remarks + "\n") + "::"
                + GiftText.escaped(question.label().title()) + "::[markdown]"
                + GiftText.escaped(question.content().stem()) + " {"
                + GiftAnswers.written(
                        question.content().task(), question.content().explanation()) + "}\n";
    }

    private static Stream<String> remarks(String kind, List<String> names) {
        return names.stream()
                .map(name -> String.format(Locale.ROOT, "[%s:%s]", kind, name.replaceAll("[\\[\\]\\r\\n]", " ")));
    }
}
