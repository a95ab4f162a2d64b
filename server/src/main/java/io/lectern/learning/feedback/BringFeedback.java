package io.lectern.learning.feedback;

import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseSummary;
import io.lectern.learning.FeedbackImport;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was said elsewhere. */
@Component
class BringFeedback implements FeedbackImport {

    private final CourseFeedbacks feedbacks;
    private final CourseCatalog catalog;

    BringFeedback(CourseFeedbacks feedbacks, CourseCatalog catalog) {
        this.feedbacks = feedbacks;
        this.catalog = catalog;
    }

    @Override
    @Transactional
    public void bring(PastFeedback past) {
        UUID course = past.course().value();
        UUID person = past.person().value();
        if (feedbacks.findByCourseIdAndPersonId(course, person).isPresent()) {
            return;
        }
        Opinion ofTeachers = opinion(past.ofTeachers());
        List<CourseFeedback.OfTeacher> teachers =
                catalog.find(past.course()).map(CourseSummary::teachers).orElse(List.of()).stream()
                        .map(teacher -> new CourseFeedback.OfTeacher(teacher.value(), ofTeachers))
                        .toList();
        var said = new CourseFeedback.Said(opinion(past.ofCourse()), teachers);
        feedbacks.save(CourseFeedback.of(course, person, past.anonymous(), said, past.at()));
    }

    private static Opinion opinion(PastOpinion past) {
        return new Opinion(past.stars(), past.text());
    }
}
