package io.lectern.assessment.web;

import io.lectern.assessment.AssessmentPlace;
import io.lectern.assessment.attempt.ReadAttempts;
import io.lectern.assessment.attempt.Standing;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.AssessmentKind;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.courses.BlockView;
import io.lectern.courses.MarkdownViews;
import io.lectern.enrolment.EnrolmentProblem.StillClosed.ToDo;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What learners get about quizzes and exams before they take them. */
final class AssessmentAnswers {

    private AssessmentAnswers() {}

    /** A lesson or a module that comes first. @param lessonId where to go on with it */
    record ToDoFirst(
            UUID id,
            String title,
            @Nullable UUID lessonId,
            @Nullable String course) {
        static ToDoFirst of(ToDo todo) {
            return new ToDoFirst(todo.id(), todo.title(), todo.lessonId(), todo.course());
        }
    }

    /** How the viewer stands. @param percent of the best attempt @param opensAt when a closed door opens by itself @param after what comes first */
    record StandingAnswer(
            int used,
            @Nullable BigDecimal percent,
            boolean passed,
            boolean awaiting,
            @Nullable UUID running,
            Standing.Door door,
            @Nullable Instant opensAt,
            List<ToDoFirst> after) {
        static StandingAnswer of(Standing s) {
            return new StandingAnswer(
                    s.used(),
                    s.best() == null ? null : s.best().percent(),
                    s.passed(),
                    s.awaiting(),
                    s.running(),
                    s.door(),
                    s.opensAt(),
                    s.after().stream().map(ToDoFirst::of).toList());
        }
    }

    /** What an assessment asks for, before it begins. @param attempts 0 for any number @param passMark in percent @param extraMinutes on top of minutes */
    record AssessmentOffer(
            UUID id,
            UUID courseId,
            AssessmentKind kind,
            AssessmentPlace placeKind,
            UUID placeId,
            String title,
            boolean required,
            int questions,
            BigDecimal points,
            BigDecimal passMark,
            int attempts,
            int coolingMinutes,
            Disclosure disclosure,
            AssessmentContents.RevealContent reveal,
            @Nullable Integer minutes,
            int extraMinutes,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            StandingAnswer standing) {
        static AssessmentOffer of(ReadAttempts.Offer offer) {
            Assessment a = offer.assessment();
            Conditions c = a.conditions();
            return new AssessmentOffer(
                    a.id(),
                    a.courseId(),
                    a.kind(),
                    a.placeKind(),
                    a.placeId(),
                    a.title(),
                    a.required(),
                    a.questions(),
                    a.points(),
                    offer.rules().passMark(),
                    c.attempts(),
                    c.coolingMinutes(),
                    c.disclosure(),
                    AssessmentContents.RevealContent.of(c.reveal()),
                    c.minutes(),
                    Math.toIntExact(offer.more().on(c.limit()).toMinutes()),
                    c.opensAt(),
                    c.closesAt(),
                    StandingAnswer.of(offer.standing()));
        }
    }

    record AssessmentOffers(List<AssessmentOffer> items) {}

    /**
     * The page before the start.
     *
     * @param advised whether markers of this attempt may ask a language model for suggestions
     * @param introduction empty before it could be begun for the first time
     * @param honour to be confirmed, null for nothing
     */
    record AssessmentDoor(
            AssessmentOffer offer,
            boolean advised,
            List<BlockView> introduction,
            @Nullable String honour,
            List<AttemptAnswers.AttemptSummary> attempts) {
        static AssessmentDoor of(ReadAttempts.Offer offer, boolean advised, MarkdownViews views) {
            Assessment a = offer.assessment();
            return new AssessmentDoor(
                    AssessmentOffer.of(offer),
                    advised,
                    offer.isReadable() ? views.of(a.introduction()) : List.of(),
                    offer.isReadable() ? a.conditions().honour() : null,
                    offer.attempts().stream()
                            .map(AttemptAnswers.AttemptSummary::of)
                            .toList());
        }
    }
}
