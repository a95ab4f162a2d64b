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
import java.util.Optional;

/**
 * Moodle's XML. Files are an essay that allows attachments only, gaps are “embedded answers”, places on a picture “drag
 * and drop markers”, skills and difficulty are tags, and pictures come along.
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
        var pictures = new MoodlePictures(question);
        String asked = pictures.linked(question.text("questiontext"), "questiontext");
        if (MoodleXmlTasks.isCloze(question)) {
            MoodleCloze.Read read = MoodleCloze.read(question, asked);
            String stem = read.stem().isEmpty() ? question.text("name") : read.stem();
            return draft(question, stem, read.task(), read.lines(), pictures);
        }
        if (question.attributes().getOrDefault("type", "").equals("ddmarker")) {
            MoodleMarkers.Read read = MoodleMarkers.read(question, asked, pictures);
            return draft(question, read.stem(), read.task(), read.lines(), pictures);
        }
        Task task = MoodleXmlTasks.read(question);
        String stem = task instanceof GapsTask ? question.text("name") : asked;
        return draft(question, stem, task, partLines(question), pictures);
    }

    private static QuestionDraft draft(
            XmlNode question, String stem, Task task, List<Integer> lines, MoodlePictures pictures) {
        String grade = question.value("defaultgrade");
        BigDecimal points = grade.isEmpty() ? BigDecimal.ONE : Drafts.number(grade, question.line());
        String why = pictures.linked(question.text("generalfeedback"), "generalfeedback");
        return new QuestionDraft(
                question.line(),
                MoodleTags.read(question, stem),
                new QuestionContent(stem, task, why, points),
                lines,
                pictures.found());
    }

    private static List<Integer> partLines(XmlNode question) {
        List<XmlNode> parts =
                question.all("subquestion").isEmpty() ? question.all("answer") : question.all("subquestion");
        return parts.stream().map(XmlNode::line).toList();
    }

    @Override
    public Optional<Lack> lack(QuestionContent content) {
        return switch (content.task()) {
            case ChoiceTask _, TrueFalseTask _, ShortAnswerTask _, NumericTask _ -> Optional.empty();
            case MatchingTask _, OrderingTask _, EssayTask _, UploadTask _ -> Optional.empty();
            case GapsTask t -> Optional.of(Lack.GAPS).filter(_ -> !MoodleCloze.canSay(content.stem(), t));
            case HotspotTask t ->
                Optional.of(Lack.FEEDBACK).filter(_ -> t.areas().stream().anyMatch(a -> a.feedback() != null));
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
            MoodlePictures.write(out, "questiontext", asked(content), question.pictures());
            MoodlePictures.write(out, "generalfeedback", content.explanation(), question.pictures());
            out.value("defaultgrade", content.points().toPlainString());
            MoodleXmlTasks.write(content.task(), out);
            if (content.task() instanceof HotspotTask places) {
                MoodleMarkers.write(places, question.pictures(), out);
            }
            MoodleTags.write(question.label(), out);
            out.close("question");
        }
        out.close("quiz");
        return out.written();
    }

    private static String asked(QuestionContent content) {
        return switch (content.task()) {
            case GapsTask gaps -> MoodleCloze.write(content.stem(), gaps);
            case HotspotTask places -> MoodleMarkers.asked(content.stem(), places);
            default -> content.stem();
        };
    }
}
