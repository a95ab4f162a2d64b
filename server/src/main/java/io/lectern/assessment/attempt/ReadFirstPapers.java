package io.lectern.assessment.attempt;

import io.lectern.assessment.FirstPapers;
import io.lectern.assessment.question.Result;
import io.lectern.courses.CourseId;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ReadFirstPapers implements FirstPapers {

    private final Attempts attempts;

    ReadFirstPapers(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public List<Paper> of(CourseId course) {
        return attempts.firstPapers(course.value()).stream()
                .map(paper -> new Paper(
                        paper.assessmentId(),
                        paper.items().stream().map(ReadFirstPapers::told).toList()))
                .toList();
    }

    private static Answer told(AttemptScores.PaperItem item) {
        var earned = new Result(item.fraction(), List.of(), List.of()).pointsOf(item.points());
        return new Answer(item.question(), item.revision(), earned, item.points());
    }
}
