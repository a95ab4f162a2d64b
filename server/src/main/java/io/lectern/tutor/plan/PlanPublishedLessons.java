package io.lectern.tutor.plan;

import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.events.LessonPublished;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/** Every lesson that is published gets its plan and its voice; hearing of it twice changes nothing. */
@Component
class PlanPublishedLessons {

    private final Lessons lessons;
    private final KeptTeachingPlans plans;
    private final PreparedSpeech speech;

    PlanPublishedLessons(Lessons lessons, KeptTeachingPlans plans, PreparedSpeech speech) {
        this.lessons = lessons;
        this.plans = plans;
        this.speech = speech;
    }

    /**
     * Without a transaction around it: lessons published together order the same sentences, and on PostgreSQL the order
     * that comes second would take everything else of its transaction with it.
     */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(LessonPublished event) {
        lessons.published(LessonId.of(event.lessonId()), event.version())
                .ifPresent(lesson -> speech.prepare(plans.ensure(lesson), lesson));
    }
}
