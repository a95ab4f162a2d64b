package io.lectern.assessment.bank.exchange;

import io.lectern.assessment.question.PartIds;
import io.lectern.assessment.question.Task;
import io.lectern.assessment.question.Task.AcceptedNumber;
import io.lectern.assessment.question.Task.AcceptedText;
import io.lectern.assessment.question.Task.ChoiceOption;
import io.lectern.assessment.question.Task.ChoiceTask;
import io.lectern.assessment.question.Task.EssayTask;
import io.lectern.assessment.question.Task.GapsTask;
import io.lectern.assessment.question.Task.HotspotTask;
import io.lectern.assessment.question.Task.MatchPair;
import io.lectern.assessment.question.Task.MatchRight;
import io.lectern.assessment.question.Task.MatchingTask;
import io.lectern.assessment.question.Task.NumericTask;
import io.lectern.assessment.question.Task.NumericUnit;
import io.lectern.assessment.question.Task.OrderItem;
import io.lectern.assessment.question.Task.OrderingTask;
import io.lectern.assessment.question.Task.ShortAnswerTask;
import io.lectern.assessment.question.Task.TrueFalseTask;
import io.lectern.assessment.question.Task.UploadTask;
import io.lectern.assessment.question.Task.UploadType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The part of a Moodle XML question that depends on its type. */
final class MoodleXmlTasks {

    private static final String MARKDOWN = " format=\"markdown\"";
    private static final String NO_TEXT = "noinline";
    private static final int LINES = 15;
    private static final long USUAL_BYTES = 10L << 20;

    private MoodleXmlTasks() {}

    static String type(Task task) {
        return switch (task) {
            case ChoiceTask _ -> "multichoice";
            case TrueFalseTask _ -> "truefalse";
            case ShortAnswerTask _ -> "shortanswer";
            case NumericTask _ -> "numerical";
            case MatchingTask _ -> "matching";
            case OrderingTask _ -> "ordering";
            case EssayTask _, UploadTask _ -> "essay";
            case GapsTask _ -> "cloze";
            case HotspotTask _ -> "ddmarker";
        };
    }

    /** Files call it so; Moodle itself says “multianswer”. */
    static boolean isCloze(XmlNode question) {
        return List.of("cloze", "multianswer").contains(question.attributes().getOrDefault("type", ""));
    }

    static Task read(XmlNode question) {
        List<XmlNode> answers = question.all("answer");
        String type = question.attributes().getOrDefault("type", "");
        return switch (type) {
            case "multichoice" ->
                new ChoiceTask(
                        answers.stream()
                                .map(a -> new ChoiceOption(PartIds.next(), a.markdown(), fraction(a), feedback(a)))
                                .toList(),
                        !question.is("single"));
            case "truefalse" -> trueFalse(question, answers);
            case "shortanswer" ->
                new ShortAnswerTask(
                        answers.stream()
                                .map(a -> new AcceptedText(a.value("text"), fraction(a), feedback(a)))
                                .toList(),
                        question.is("usecase"));
            case "numerical" -> numeric(question, answers);
            case "matching" -> matching(question);
            case "ordering" ->
                new OrderingTask(answers.stream()
                        .map(a -> new OrderItem(PartIds.next(), a.markdown()))
                        .toList());
            case "essay" -> essay(question);
            case "gapselect" -> MoodleGapSelect.read(question, "selectoption");
            case "ddwtos" -> MoodleGapSelect.read(question, "dragbox");
            default ->
                throw new Unreadable(
                        question.line(), "unknown-type", "Questions of the type “" + type + "” cannot be read.");
        };
    }

    private static Task trueFalse(XmlNode question, List<XmlNode> answers) {
        XmlNode right = null;
        XmlNode yes = null;
        XmlNode no = null;
        for (XmlNode answer : answers) {
            boolean isTrue = answer.value("text").equalsIgnoreCase("true");
            yes = isTrue ? answer : yes;
            no = isTrue ? no : answer;
            right = fraction(answer).signum() > 0 ? answer : right;
        }
        if (right == null || yes == null || no == null) {
            throw new Unreadable(question.line(), "no-right-answer", "One of true and false must be right.");
        }
        return new TrueFalseTask(right == yes, feedback(yes), feedback(no));
    }

    private static Task numeric(XmlNode question, List<XmlNode> answers) {
        List<AcceptedNumber> accepted = answers.stream()
                .map(a -> new AcceptedNumber(
                        Drafts.number(a.value("text"), a.line()),
                        a.value("tolerance").isEmpty()
                                ? BigDecimal.ZERO
                                : Drafts.number(a.value("tolerance"), a.line()),
                        fraction(a),
                        feedback(a)))
                .toList();
        List<NumericUnit> units = question.first("units").stream()
                .flatMap(all -> all.all("unit").stream())
                .map(u -> new NumericUnit(u.value("unit_name"), Drafts.number(u.value("multiplier"), u.line())))
                .toList();
        return new NumericTask(
                accepted, units, question.value("unitgradingtype").equals("1") && !units.isEmpty());
    }

    private static Task matching(XmlNode question) {
        List<MatchPair> pairs = new ArrayList<>();
        List<MatchRight> distractors = new ArrayList<>();
        for (XmlNode pair : question.all("subquestion")) {
            var right = new MatchRight(PartIds.next(), pair.text("answer"));
            String left = pair.markdown();
            if (left.isBlank()) {
                distractors.add(right);
            } else {
                pairs.add(new MatchPair(PartIds.next(), left, right));
            }
        }
        return new MatchingTask(pairs, distractors);
    }

    private static Task essay(XmlNode question) {
        GraderInfo info = GraderInfo.read(question);
        if (question.value("responseformat").equals(NO_TEXT)) {
            List<UploadType> types = Arrays.stream(
                            question.value("filetypeslist").split("[,;\\s]+"))
                    .map(MoodleXmlTasks::uploadType)
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
            return new UploadTask(
                    types.isEmpty() ? List.of(UploadType.values()) : types,
                    whole(question, "attachments", 1),
                    question.value("maxbytes").isEmpty()
                                    || question.value("maxbytes").equals("0")
                            ? USUAL_BYTES
                            : Drafts.number(question.value("maxbytes"), question.line())
                                    .longValue(),
                    info.rubric());
        }
        return new EssayTask(
                whole(question, "minwordlimit", 0),
                whole(question, "maxwordlimit", 0),
                info.modelAnswer(),
                whole(question, "responsefieldlines", LINES),
                info.rubric());
    }

    private static List<UploadType> uploadType(String ending) {
        String name = ending.replace(".", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(UploadType.values())
                .filter(type -> type.name().equals(name))
                .toList();
    }

    private static int whole(XmlNode question, String child, int usual) {
        String value = question.value(child);
        return value.isEmpty() ? usual : Drafts.number(value, question.line()).intValue();
    }

    private static BigDecimal fraction(XmlNode answer) {
        return Drafts.number(answer.attributes().getOrDefault("fraction", "0"), answer.line());
    }

    private static @Nullable String feedback(XmlNode answer) {
        return Drafts.orNull(answer.text("feedback"));
    }

    static void write(Task task, XmlText out) {
        switch (task) {
            case ChoiceTask t -> {
                out.value("single", String.valueOf(!t.several()));
                t.options().forEach(o -> answer(out, MARKDOWN, o.fraction(), o.text(), o.feedback(), null));
            }
            case TrueFalseTask t -> {
                answer(out, "", truth(t.correct()), "true", t.feedbackTrue(), null);
                answer(out, "", truth(!t.correct()), "false", t.feedbackFalse(), null);
            }
            case ShortAnswerTask t -> {
                out.value("usecase", t.caseSensitive() ? "1" : "0");
                t.accepted().forEach(a -> answer(out, "", a.fraction(), a.text(), a.feedback(), null));
            }
            case NumericTask t -> numeric(t, out);
            case MatchingTask t -> {
                t.pairs().forEach(p -> pair(out, p.left(), p.right().text()));
                t.distractors().forEach(d -> pair(out, "", d.text()));
            }
            case OrderingTask t -> t.items().forEach(i -> answer(out, MARKDOWN, Drafts.HUNDRED, i.text(), null, null));
            case EssayTask t -> {
                out.value("responseformat", "editor");
                out.value("responsefieldlines", String.valueOf(t.lines()));
                out.value("minwordlimit", t.minWords() == 0 ? "" : String.valueOf(t.minWords()));
                out.value("maxwordlimit", t.maxWords() == 0 ? "" : String.valueOf(t.maxWords()));
                out.text("graderinfo", MARKDOWN, new GraderInfo(t.modelAnswer(), t.rubric()).written());
            }
            case UploadTask t -> {
                out.value("responseformat", NO_TEXT);
                out.value("attachments", String.valueOf(t.maxFiles()));
                out.value("attachmentsrequired", "1");
                out.value("maxbytes", String.valueOf(t.maxBytes()));
                out.value(
                        "filetypeslist",
                        t.types().stream()
                                .map(type -> "." + type.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(",")));
                out.text("graderinfo", MARKDOWN, new GraderInfo(null, t.rubric()).written());
            }
            // the answers of the one stand in its text, the other needs its picture
            case GapsTask _, HotspotTask _ -> {}
        }
    }

    private static BigDecimal truth(boolean right) {
        return right ? Drafts.HUNDRED : BigDecimal.ZERO;
    }

    private static void numeric(NumericTask task, XmlText out) {
        task.accepted()
                .forEach(a -> answer(out, "", a.fraction(), a.value().toPlainString(), a.feedback(), a.tolerance()));
        if (!task.units().isEmpty()) {
            out.value("unitgradingtype", task.unitRequired() ? "1" : "0");
            out.open("units", "");
            for (NumericUnit unit : task.units()) {
                out.open("unit", "");
                out.value("multiplier", unit.factor().toPlainString());
                out.value("unit_name", unit.name());
                out.close("unit");
            }
            out.close("units");
        }
    }

    private static void answer(
            XmlText out,
            String format,
            BigDecimal fraction,
            String text,
            @Nullable String feedback,
            @Nullable BigDecimal tolerance) {
        out.open("answer", " fraction=\"" + fraction.toPlainString() + "\"" + format);
        out.value("text", text);
        if (tolerance != null) {
            out.value("tolerance", tolerance.toPlainString());
        }
        out.text("feedback", MARKDOWN, feedback);
        out.close("answer");
    }

    private static void pair(XmlText out, String left, String right) {
        out.open("subquestion", MARKDOWN);
        out.value("text", left);
        out.text("answer", "", right);
        out.close("subquestion");
    }
}
