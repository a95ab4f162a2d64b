package io.lectern.assessment.bank.exchange;

import io.lectern.assessment.bank.QuestionContent;
import io.lectern.assessment.question.Task;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Moodle's XML. Files are an essay that allows attachments only. It has a place for everything but gaps and places on
 * pictures.
 */
final class MoodleXmlFormat implements QuestionFormat {

    @Override
    public List<FoundQuestion> read(String text) {
        List<FoundQuestion> found = new ArrayList<>();
        try {
            XmlNode quiz = XmlNode.read(text)
                    .first("quiz")
                    .orElseThrow(() -> new Unreadable(1, "no-quiz", "The file's outermost element is not quiz."));
            for (XmlNode question : quiz.all("question")) {
                if (!question.attributes().getOrDefault("type", "").equals("category")) {
                    found.add(question(question));
                }
            }
        } catch (Unreadable e) {
            found.add(FoundQuestion.unreadable(e.fault().line(), e.fault()));
        }
        return found;
    }

    private static FoundQuestion question(XmlNode question) {
        try {
            return FoundQuestion.read(draft(question));
        } catch (Unreadable e) {
            return FoundQuestion.unreadable(question.line(), e.fault());
        }
    }

    private static QuestionDraft draft(XmlNode question) {
        Task task = MoodleXmlTasks.read(question);
        String stem = question.text("questiontext");
        List<String> tags = question.first("tags").stream()
                .flatMap(all -> all.all("tag").stream())
                .map(tag -> tag.value("text"))
                .toList();
        String grade = question.value("defaultgrade");
        BigDecimal points = grade.isEmpty() ? BigDecimal.ONE : Drafts.number(grade, question.line());
        return new QuestionDraft(
                question.line(),
                Drafts.label(question.text("name"), stem, tags),
                new QuestionContent(stem, task, question.text("generalfeedback"), points),
                partLines(question));
    }

    private static List<Integer> partLines(XmlNode question) {
        List<XmlNode> parts =
                question.all("subquestion").isEmpty() ? question.all("answer") : question.all("subquestion");
        return parts.stream().map(XmlNode::line).toList();
    }

    @Override
    public boolean canSay(Task task) {
        return switch (task) {
            case ChoiceTask _, TrueFalseTask _, ShortAnswerTask _, NumericTask _ -> true;
            case MatchingTask _, OrderingTask _, EssayTask _, UploadTask _ -> true;
            case GapsTask _, HotspotTask _ -> false;
        };
    }

    @Override
    public String write(List<QuestionDraft> questions) {
        XmlText out = new XmlText();
        out.open("quiz", "");
        for (QuestionDraft question : questions) {
            QuestionContent content = question.content();
            out.open("question", " type=\"" + MoodleXmlTasks.type(content.task()) + "\"");
            out.text("name", "", question.label().title());
            out.text("questiontext", " format=\"markdown\"", content.stem());
            out.text("generalfeedback", " format=\"markdown\"", content.explanation());
            out.value("defaultgrade", content.points().toPlainString());
            MoodleXmlTasks.write(content.task(), out);
            if (!question.label().tags().isEmpty()) {
                out.open("tags", "");
                question.label().tags().forEach(tag -> out.text("tag", "", tag));
                out.close("tags");
            }
            out.close("question");
        }
        out.close("quiz");
        return out.written();
    }
}
