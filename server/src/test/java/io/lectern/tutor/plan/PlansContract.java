package io.lectern.tutor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.courses.CourseId;
import io.lectern.courses.PublishedLesson;
import io.lectern.kernel.Ids;
import io.lectern.tutor.TeachingPlan;
import io.lectern.tutor.plan.compile.PlanCompiler;
import io.lectern.tutor.plan.compile.PlanPhrases;
import io.lectern.tutor.speech.SpeechPace;
import io.lectern.tutor.testing.SampleLessons;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;

/** Plans are kept alike in every store. */
abstract class PlansContract {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00.123Z");
    private static final String TEXT =
            "## One\n\nA **pallet** is a board.\n\n::: question\nWhat is it?\n- [x] Wood\n- [ ] Iron\n:::\n";

    @Autowired
    private Plans plans;

    @Autowired
    private KeptTeachingPlans teaching;

    @Autowired
    private TransactionTemplate transaction;

    private final String title = "Pallets " + Ids.next();

    @Test
    void aPlanComesBackAsItWasKept() {
        Plan kept = plans.save(plan(1).edited(plan(1).beats(), NOW));
        assertThat(plans.findByLessonIdAndLessonVersion(kept.lessonId(), 1)).contains(kept);
        assertThat(plans.findById(kept.id())).contains(kept);
        assertThat(plans.findByLessonIdAndLessonVersion(kept.lessonId(), 2)).isEmpty();
    }

    @Test
    void thePlanOfTheVersionBeforeIsFound() {
        UUID lesson = plans.save(plan(1)).lessonId();
        Plan third = plans.save(plan(3));
        plans.save(plan(7));
        assertThat(plans.findFirstByLessonIdAndLessonVersionLessThanOrderByLessonVersionDesc(lesson, 7))
                .contains(third);
        assertThat(plans.findFirstByLessonIdAndLessonVersionLessThanOrderByLessonVersionDesc(lesson, 1))
                .isEmpty();
    }

    @Test
    void aVersionHasOnePlan() {
        plans.save(plan(1));
        assertThatThrownBy(() -> plans.save(plan(1))).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void thePlanThatWasKeptFirstStays() {
        Plan first = plan(1);
        Plan second = plan(1);
        transaction.executeWithoutResult(open -> {
            plans.addOnce(first);
            plans.addOnce(second);
            assertThat(plans.findByLessonIdAndLessonVersion(first.lessonId(), 1).map(Plan::id))
                    .contains(first.id());
        });
        Plan kept = plans.findById(first.id()).orElseThrow();
        assertThat(kept.version()).isZero();
        assertThat(kept.beats()).isEqualTo(first.beats());
        assertThat(kept.checks()).isEqualTo(first.checks());
        assertThat(kept.origins()).isEqualTo(first.origins());
        assertThat(kept.toPlan()).isEqualTo(first.toPlan());
        assertThat(plans.save(kept.approved(NOW)).version()).isEqualTo(1);
    }

    @Test
    void allWhoMakeAPlanAtOnceGetTheSameWithinTheirTransactions() throws Exception {
        PublishedLesson lesson = lesson(1);
        Callable<UUID> make = () -> transaction.execute(open -> {
            UUID made = teaching.ensure(lesson).id();
            assertThat(plans.findById(made)).isPresent();
            return made;
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var made = threads.invokeAll(Collections.nCopies(8, make));
            UUID first = made.getFirst().get();
            for (Future<UUID> one : made) {
                assertThat(one.get()).isEqualTo(first);
            }
        }
    }

    @Test
    void theSecondOfTwoWhoEditTheSameRevisionIsTold() {
        Plan kept = plans.save(plan(1));
        assertThat(plans.save(kept.approved(NOW)).state()).isEqualTo(TeachingPlan.State.APPROVED);
        assertThatThrownBy(() -> plans.save(kept.approved(NOW))).isInstanceOf(OptimisticLockingFailureException.class);
    }

    private PublishedLesson lesson(int version) {
        return SampleLessons.of(new CourseId(Ids.next()), title, "en", TEXT, version);
    }

    private Plan plan(int version) {
        PublishedLesson lesson = lesson(version);
        var made = new PlanCompiler(SpeechPace::estimateMs).compile(lesson, PlanPhrases.in("en"), null);
        return Plan.compiled(made, lesson, NOW);
    }
}
