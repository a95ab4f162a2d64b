package io.lectern.analytics.course;

import io.lectern.accounts.Actor;
import io.lectern.analytics.statistics.ItemAnalysis;
import io.lectern.analytics.statistics.ItemAnalysis.Earned;
import io.lectern.analytics.statistics.ItemAnalysis.Figures;
import io.lectern.assessment.AnsweredQuestions;
import io.lectern.assessment.FirstPapers;
import io.lectern.courses.CourseId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows how well the questions of a course do their work. */
@Component
public class ReadQuestionQuality {

    /** A question as it was worded at a time. @param title what its authors call it; empty when it is gone */
    public record Judged(UUID question, int revision, String title, Figures figures) {}

    private record Wording(UUID question, int revision) {}

    private static final Comparator<Judged> MOST_DOUBTFUL = Comparator.comparing(
                    (Judged judged) -> -judged.figures().remarks().size())
            .thenComparing(judged -> judged.figures().discrimination(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(judged -> judged.figures().facility());

    private final InsightsDesk desk;
    private final FirstPapers papers;
    private final AnsweredQuestions questions;

    ReadQuestionQuality(InsightsDesk desk, FirstPapers papers, AnsweredQuestions questions) {
        this.desk = desk;
        this.papers = papers;
        this.questions = questions;
    }

    /** What most deserves a look first. */
    public List<Judged> of(Actor actor, UUID courseId) {
        desk.toOversee(actor, courseId);
        Map<Wording, Figures> figures = ItemAnalysis.of(papers.of(new CourseId(courseId)).stream()
                .map(ReadQuestionQuality::earned)
                .toList());
        Map<UUID, String> titles = questions.titles(
                figures.keySet().stream().map(Wording::question).distinct().toList());
        return figures.entrySet().stream()
                .map(entry -> new Judged(
                        entry.getKey().question(),
                        entry.getKey().revision(),
                        titles.getOrDefault(entry.getKey().question(), ""),
                        entry.getValue()))
                .sorted(MOST_DOUBTFUL)
                .toList();
    }

    /** What is worth no points tells nothing. */
    private static List<Earned<Wording>> earned(FirstPapers.Paper paper) {
        return paper.answers().stream()
                .filter(answer -> answer.possible().signum() > 0)
                .map(answer -> new Earned<>(
                        new Wording(answer.question(), answer.revision()),
                        answer.earned().doubleValue(),
                        answer.possible().doubleValue()))
                .toList();
    }
}
