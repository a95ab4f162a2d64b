package io.lectern.analytics.home;

import io.lectern.analytics.home.NextStep.Kind;
import io.lectern.analytics.home.OwnSituation.Taken;
import io.lectern.assessment.MarkingLoad.Load;
import io.lectern.assessment.OfferedAssessments.Door;
import io.lectern.assessment.OfferedAssessments.Offered;
import io.lectern.courses.CourseOutline;
import io.lectern.learning.TakenCourses.TakenLesson;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Decides what comes first: what runs, what others wait for, what was begun, what is asked for, what
 * is new, what wants repeating, what was earned. */
final class ChooseNextStep {

    /** What closes within that time does not wait for the lessons before it. */
    private static final Duration SOON = Duration.ofDays(7);

    private static final int WHOLE = 100;

    private record At<T>(Taken taken, T what) {}

    private final OwnSituation situation;

    private ChooseNextStep(OwnSituation situation) {
        this.situation = situation;
    }

    /** Empty for who takes no course and has nothing to mark, and for whom only what is still closed waits. */
    static Optional<NextStep> in(OwnSituation situation) {
        var choice = new ChooseNextStep(situation);
        return choice.running()
                .or(choice::marking)
                .or(choice::begun)
                .or(choice::asked)
                .or(choice::newLesson)
                .or(choice::free)
                .or(choice::cards)
                .or(choice::certificate)
                .or(choice::done);
    }

    private Optional<NextStep> running() {
        return offers(at -> at.what().door() == Door.RUNNING).findFirst().map(at -> step(Kind.ATTEMPT, at));
    }

    private Optional<NextStep> marking() {
        List<Load> waiting =
                situation.marking().stream().filter(load -> load.answers() > 0).toList();
        int answers = waiting.stream().mapToInt(Load::answers).sum();
        return waiting.stream()
                .map(Load::since)
                .min(Comparator.naturalOrder())
                .map(since -> new NextStep(Kind.MARKING, null, null, "", 0, answers, since));
    }

    private Optional<NextStep> begun() {
        return lessons(l -> l.lastRead() != null && !isRead(l))
                .max(Comparator.comparing(at -> Objects.requireNonNull(at.what().lastRead())))
                .map(at -> step(Kind.GO_ON, at, at.what().percent()));
    }

    private Optional<NextStep> asked() {
        return offers(at -> isOpen(at.what())
                        && !isShutIn(at)
                        && (closesSoon(at.what())
                                || (isReached(at)
                                        && (at.what().required() || at.what().used() > 0))))
                .min(Comparator.comparing(
                        at -> at.what().closesAt(), Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                .map(at -> step(at.what().used() > 0 ? Kind.QUIZ_AGAIN : Kind.QUIZ, at));
    }

    private Optional<NextStep> newLesson() {
        return lessons(l -> !isRead(l))
                .findFirst()
                .map(at -> step(Kind.LESSON, at, at.taken().course().percent()));
    }

    private Optional<NextStep> free() {
        return offers(at -> isOpen(at.what()) && isReached(at)).findFirst().map(at -> step(Kind.FREE_QUIZ, at));
    }

    private Optional<NextStep> cards() {
        int waiting = situation.cards().getAsInt();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new NextStep(Kind.CARDS, null, null, "", 0, waiting, null));
    }

    private Optional<NextStep> certificate() {
        return situation
                .certificate()
                .get()
                .map(earned -> new NextStep(Kind.CERTIFICATE, null, earned.id(), earned.course(), WHOLE, 0, null));
    }

    private Optional<NextStep> done() {
        boolean waits = situation.courses().stream()
                .flatMap(taken -> taken.course().lessons().stream())
                .anyMatch(lesson -> !lesson.open() && !lesson.completed());
        return situation.courses().isEmpty() || waits
                ? Optional.empty()
                : Optional.of(new NextStep(Kind.DONE, null, null, "", WHOLE, 0, null));
    }

    private Stream<At<TakenLesson>> lessons(Predicate<TakenLesson> which) {
        return situation.courses().stream()
                .flatMap(taken -> taken.course().lessons().stream()
                        .filter(TakenLesson::open)
                        .filter(which)
                        .map(lesson -> new At<>(taken, lesson)));
    }

    private Stream<At<Offered>> offers(Predicate<At<Offered>> which) {
        return situation.courses().stream()
                .flatMap(taken -> taken.offers().stream().map(offer -> new At<>(taken, offer)))
                .filter(which);
    }

    /** Whether a learner gains anything from beginning it now. */
    private static boolean isOpen(Offered offer) {
        return offer.door() == Door.OPEN && !offer.passed() && !offer.awaiting();
    }

    private boolean closesSoon(Offered offer) {
        Instant closes = offer.closesAt();
        return closes != null && closes.isBefore(situation.now().plus(SOON));
    }

    /** Whether everything before it has been read. */
    private static boolean isReached(At<Offered> at) {
        List<TakenLesson> before = at.taken().course().lessons().stream()
                .filter(lesson -> standsBefore(lesson, at))
                .toList();
        return before.stream().allMatch(ChooseNextStep::isRead);
    }

    /** Whether it stands at lessons that are all closed to the learner. */
    private static boolean isShutIn(At<Offered> at) {
        List<TakenLesson> before = at.taken().course().lessons().stream()
                .filter(lesson -> standsBefore(lesson, at))
                .toList();
        return !before.isEmpty() && before.stream().noneMatch(TakenLesson::open);
    }

    private static boolean standsBefore(TakenLesson lesson, At<Offered> at) {
        return switch (at.what().place()) {
            case LESSON -> lesson.lesson().id().value().equals(at.what().placeId());
            case MODULE ->
                at.taken().course().outline().modules().stream()
                        .filter(module -> module.id().equals(at.what().placeId()))
                        .flatMap(module -> module.lessons().stream())
                        .map(CourseOutline.Lesson::id)
                        .anyMatch(lesson.lesson().id()::equals);
            case COURSE -> true;
        };
    }

    private static boolean isRead(TakenLesson lesson) {
        return lesson.completed() || lesson.read();
    }

    private static NextStep step(Kind kind, At<Offered> at) {
        Offered offer = at.what();
        return new NextStep(
                kind,
                at.taken().course().outline().course(),
                offer.id(),
                offer.title(),
                at.taken().course().percent(),
                0,
                offer.closesAt());
    }

    private static NextStep step(Kind kind, At<TakenLesson> at, int percent) {
        CourseOutline.Lesson lesson = at.what().lesson();
        return new NextStep(
                kind, at.taken().course().outline().course(), lesson.id().value(), lesson.title(), percent, 0, null);
    }
}
