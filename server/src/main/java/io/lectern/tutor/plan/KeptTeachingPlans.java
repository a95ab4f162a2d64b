package io.lectern.tutor.plan;

import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.PublishedLesson;
import io.lectern.tutor.TeachingPlan;
import io.lectern.tutor.TeachingPlans;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Plans from the store; one that is missing is made at once, so that no class waits for the publishing to settle. */
@Component
class KeptTeachingPlans implements TeachingPlans {

    private final Plans plans;
    private final PlanMaker maker;
    private final Lessons lessons;

    KeptTeachingPlans(Plans plans, PlanMaker maker, Lessons lessons) {
        this.plans = plans;
        this.maker = maker;
        this.lessons = lessons;
    }

    @Override
    public Optional<TeachingPlan> of(LessonId lesson) {
        return lessons.published(lesson).map(p -> ensure(p).toPlan());
    }

    @Override
    public Optional<TeachingPlan> of(LessonId lesson, int lessonVersion) {
        Optional<Plan> kept = plans.findByLessonIdAndLessonVersion(lesson.value(), lessonVersion);
        return kept.or(() -> lessons.published(lesson, lessonVersion).map(this::ensure))
                .map(Plan::toPlan);
    }

    /**
     * The plan of that version; made, with the edits of the version before, if there is none yet. Of several that make it at
     * once the first is kept and all get it, also within transactions that have done more.
     */
    Plan ensure(PublishedLesson lesson) {
        return kept(lesson).orElseGet(() -> {
            plans.addOnce(merged(lesson));
            return kept(lesson).orElseThrow();
        });
    }

    private Optional<Plan> kept(PublishedLesson lesson) {
        return plans.findByLessonIdAndLessonVersion(lesson.id().value(), lesson.version());
    }

    private Plan merged(PublishedLesson lesson) {
        Plan fresh = maker.make(lesson);
        return plans.findFirstByLessonIdAndLessonVersionLessThanOrderByLessonVersionDesc(
                        lesson.id().value(), lesson.version())
                .map(before -> PlanMerge.merge(before, fresh))
                .orElse(fresh);
    }
}
