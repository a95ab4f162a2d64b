package io.lectern.tutor.plan;

import io.lectern.courses.CourseCatalog;
import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.PublishedLesson;
import io.lectern.tutor.plan.compile.PlanCompiler;
import io.lectern.tutor.plan.compile.PlanPhrases;
import io.lectern.tutor.speech.SpeechPace;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the plan of a published lesson from its blocks. */
@Component
class PlanMaker {

    private final CourseCatalog courses;
    private final Lessons lessons;
    private final Clock clock;
    private final PlanCompiler compiler = new PlanCompiler(SpeechPace::estimateMs);

    PlanMaker(CourseCatalog courses, Lessons lessons, Clock clock) {
        this.courses = courses;
        this.lessons = lessons;
        this.clock = clock;
    }

    Plan make(PublishedLesson lesson) {
        var made = compiler.compile(lesson, PlanPhrases.in(lesson.language()), titleAfter(lesson));
        return Plan.compiled(made, lesson, clock.instant());
    }

    private @Nullable String titleAfter(PublishedLesson lesson) {
        List<LessonId> order =
                courses.find(lesson.course()).map(c -> c.lessons()).orElse(List.of());
        int place = order.indexOf(lesson.id());
        return place < 0 || place + 1 >= order.size()
                ? null
                : lessons.published(order.get(place + 1))
                        .map(PublishedLesson::title)
                        .orElse(null);
    }
}
