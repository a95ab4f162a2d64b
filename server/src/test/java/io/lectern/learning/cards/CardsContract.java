package io.lectern.learning.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.events.AccountErased;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.Block;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.events.CourseDeleted;
import io.lectern.courses.testing.TestCourses;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.learning.CardImport;
import io.lectern.learning.LessonProgressRecorder;
import io.lectern.learning.LessonProgressRecorder.Presence;
import io.lectern.learning.cards.making.CardKind;
import io.lectern.learning.cards.schedule.CardState.Phase;
import io.lectern.learning.cards.schedule.Rating;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

abstract class CardsContract {

    private static final String TEXT = """
            A **pallet** is a flat board that carries boxes.

            The signal is called the **reorder point**. It is a level of stock.

            ::: question
            What carries boxes?
            - [x] A pallet | Yes.
            - [ ] A level | No.
            > It has feet.
            :::

            ::: keypoints
            - The reorder point tells when to order again.
            :::
            """;

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @Autowired
    Enrol enrol;

    @Autowired
    LessonProgressRecorder progress;

    @Autowired
    Lessons lessons;

    @Autowired
    CourseOutlines outlines;

    @Autowired
    LessonDecks decks;

    @Autowired
    CardStudies studies;

    @Autowired
    OwnCards ownCards;

    @Autowired
    CardPaces paces;

    @Autowired
    ReadCards read;

    @Autowired
    ReviewCards review;

    @Autowired
    WriteOwnCards own;

    @Autowired
    EditDecks edit;

    @Autowired
    ForgetCards forget;

    @Autowired
    CardImport past;

    @Autowired
    Clock clock;

    private Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    private Actor student = teacher;
    private CourseId course = new CourseId(Ids.next());
    private LessonId lesson = new LessonId(Ids.next());

    @BeforeEach
    void aLearnerInACourse() {
        teacher = people.teacher().actor();
        student = people.student().actor();
        course = make.open(teacher, TEXT);
        lesson = outlines.of(course).orElseThrow().lessons().getFirst().id();
        enrol.self(student, course.value());
    }

    private List<UUID> blocks() {
        return lessons.published(lesson).orElseThrow().blocks().stream()
                .map(Block::id)
                .toList();
    }

    private void complete() {
        progress.attended(student.id(), Presence.whole(lesson, 1));
    }

    private List<Held> toTake() {
        return read.mine(student).toTake();
    }

    private CardStudy rate(UUID card, Rating rating, Instant at) {
        var given = new ReviewCards.Given(Ids.next(), card, rating, at, 1000);
        return review.record(student, List.of(given)).getFirst();
    }

    @Test
    void whatWasReadMayBeLearnt() {
        assertThat(toTake()).isEmpty();
        progress.seen(student.id(), lesson, blocks().subList(0, 3));
        assertThat(toTake()).extracting(Held::kind).containsExactly(CardKind.TERM, CardKind.TERM);
        complete();
        assertThat(toTake())
                .extracting(Held::kind)
                .containsExactly(CardKind.TERM, CardKind.TERM, CardKind.QUESTION, CardKind.SENTENCE);
        assertThat(toTake().getFirst().wording().front()).isEqualTo("pallet");
    }

    @Test
    void aRestedCardComesBackOnTheMorningOfItsDay() {
        complete();
        UUID card = toTake().getFirst().id();
        Instant now = clock.instant();
        CardStudy met = rate(card, Rating.GOOD, now);
        assertThat(met.state().phase()).isEqualTo(Phase.LEARNING);
        assertThat(met.dueAt()).isEqualTo(now.plus(Duration.ofMinutes(10)));
        assertThat(toTake()).extracting(Held::id).contains(card).last().isEqualTo(card);
        CardStudy known = rate(card, Rating.GOOD, now.plusMillis(1));
        StudyDays riyadh = StudyDays.in("Asia/Riyadh");
        assertThat(known.dueAt()).isEqualTo(riyadh.startOf(riyadh.dayOf(now) + 2));
        assertThat(toTake()).extracting(Held::id).doesNotContain(card);
        assertThat(studies.findByPersonIdAndCardId(student.userId(), card)).contains(known);
    }

    @Test
    void oneShowingCountsOnceHoweverOftenItIsSent() throws InterruptedException, ExecutionException {
        complete();
        UUID card = toTake().getFirst().id();
        var given = new ReviewCards.Given(Ids.next(), card, Rating.GOOD, clock.instant(), 900);
        List<Callable<List<CardStudy>>> clicks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            clicks.add(() -> review.record(student, List.of(given, given)));
        }
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<CardStudy>> click : tabs.invokeAll(clicks)) {
                assertThat(click.get().getFirst().reviews()).hasSize(1);
            }
        }
        assertThat(read.mine(student).reviewedToday()).isEqualTo(1);
        assertThat(read.mine(student).startedToday()).isEqualTo(1);
    }

    @Test
    void reviewsOfTwoDevicesAreTakenInTheOrderOfTime() {
        complete();
        UUID first = toTake().get(0).id();
        UUID second = toTake().get(1).id();
        Instant start = clock.instant().minus(Duration.ofDays(9));
        Instant later = start.plus(Duration.ofDays(2));
        Instant last = start.plus(Duration.ofDays(5));
        rate(first, Rating.EASY, start);
        rate(first, Rating.GOOD, later);
        CardStudy inOrder = rate(first, Rating.AGAIN, last);
        rate(second, Rating.AGAIN, last);
        rate(second, Rating.EASY, start);
        CardStudy late = rate(second, Rating.GOOD, later);
        assertThat(late.state()).isEqualTo(inOrder.state());
        assertThat(late.reviews()).extracting(CardReview::at).containsExactly(start, later, last);
        assertThat(late.startedAt()).isEqualTo(start);
    }

    @Test
    void aWrongClockOfADeviceMovesNothingIntoTheFuture() {
        complete();
        UUID card = toTake().getFirst().id();
        Instant before = clock.instant();
        CardStudy study = rate(card, Rating.GOOD, before.plus(Duration.ofDays(300)));
        assertThat(study.reviews().getFirst().at()).isBetween(before, clock.instant());
        study = rate(card, Rating.GOOD, Instant.EPOCH);
        assertThat(study.reviews().getFirst().at()).isBetween(before, clock.instant());
    }

    @Test
    void anEditedLessonKeepsWhatIsRemembered() {
        complete();
        UUID pallet = toTake().get(0).id();
        rate(pallet, Rating.EASY, clock.instant());
        int version =
                outlines.of(course).orElseThrow().lesson(lesson).orElseThrow().version();
        String edited =
                "Something new.\n\n" + TEXT.replace("a flat board that carries boxes", "a flat frame for boxes");
        make.rewrite(teacher, lesson, version * 2L, edited);
        Pile pile = read.mine(student);
        Held same = pile.card(pallet).orElseThrow();
        assertThat(same.study()).isPresent();
        assertThat(same.wording().back()).contains("flat frame");
        make.rewrite(teacher, lesson, version * 2L + 2, "Nothing of it.");
        assertThat(read.mine(student).cards()).isEmpty();
        make.rewrite(teacher, lesson, version * 2L + 4, TEXT);
        assertThat(read.mine(student).card(pallet).orElseThrow().study()).isPresent();
    }

    @Test
    void onlySoManyNewCardsAreBegunADay() {
        complete();
        review.setPace(student, 3);
        assertThat(read.mine(student).fresh()).isEqualTo(3);
        rate(toTake().getFirst().id(), Rating.EASY, clock.instant());
        assertThat(read.mine(student).fresh()).isEqualTo(2);
        review.setPace(student, 0);
        assertThat(toTake()).isEmpty();
        assertThat(paces.findById(student.userId()).orElseThrow().newPerDay()).isZero();
    }

    @Test
    void aCardForgottenAgainAndAgainIsSetAside() {
        complete();
        UUID card = toTake().getFirst().id();
        Instant at = clock.instant().minus(Duration.ofDays(100));
        rate(card, Rating.EASY, at);
        CardStudy study = null;
        for (int i = 1; i <= CardStudy.LEECH; i++) {
            at = at.plus(Duration.ofDays(5));
            study = rate(card, Rating.AGAIN, at);
            if (i < CardStudy.LEECH) {
                study = rate(card, Rating.GOOD, at.plus(Duration.ofHours(1)));
            }
        }
        assertThat(study)
                .isNotNull()
                .satisfies(last -> assertThat(last.isLeech()).isTrue());
        assertThat(toTake()).extracting(Held::id).doesNotContain(card);
        assertThat(read.mine(student).aside()).extracting(Held::id).containsExactly(card);
        review.suspend(student, card, false);
        assertThat(rate(card, Rating.GOOD, at.plus(Duration.ofHours(1))).suspended())
                .isFalse();
    }

    @Test
    void aCardCanBeSetAsideBeforeItIsBegun() {
        complete();
        UUID card = toTake().getFirst().id();
        review.suspend(student, card, true);
        review.suspend(student, card, true);
        assertThat(toTake()).extracting(Held::id).doesNotContain(card);
        assertThat(read.mine(student).startedToday()).isZero();
        review.suspend(student, card, false);
        assertThat(toTake()).extracting(Held::id).contains(card);
        assertThatThrownBy(() -> review.suspend(student, Ids.next(), true)).isInstanceOf(GeneralProblem.NotFound.class);
    }

    @Test
    void cardsOfOthersAreNoneOfMine() {
        complete();
        UUID card = toTake().getFirst().id();
        Actor stranger = people.student().actor();
        var given = new ReviewCards.Given(Ids.next(), card, Rating.GOOD, clock.instant(), 1000);
        assertThat(review.record(stranger, List.of(given))).isEmpty();
        OwnCard mine = own.add(student, new Card.Wording("Front", "Back"));
        assertThatThrownBy(() -> own.edit(stranger, mine.id(), new Card.Wording("x", "y")))
                .isInstanceOf(GeneralProblem.NotFound.class);
        assertThatThrownBy(() -> own.delete(stranger, mine.id())).isInstanceOf(GeneralProblem.NotFound.class);
    }

    @Test
    void learnersWriteCardsOfTheirOwn() {
        OwnCard card = own.add(student, new Card.Wording("Front", "Back"));
        assertThat(toTake()).extracting(Held::id).containsExactly(card.id());
        rate(card.id(), Rating.GOOD, clock.instant());
        own.edit(student, card.id(), new Card.Wording("Other front", "Back"));
        Held held = read.mine(student).card(card.id()).orElseThrow();
        assertThat(held.wording().front()).isEqualTo("Other front");
        assertThat(held.study()).isPresent();
        assertThat(ownCards.countByPersonId(student.userId())).isEqualTo(1);
        assertThat(ownCards.findByPersonIdOrderById(student.userId())).hasSize(1);
        own.delete(student, card.id());
        assertThat(own.mine(student)).isEmpty();
        assertThat(studies.findByPersonIdAndCardId(student.userId(), card.id())).isEmpty();
    }

    @Test
    void teachersHideAndRewordCards() {
        complete();
        LessonDeck deck =
                edit.ofCourse(teacher, course.value()).lessons().getFirst().deck();
        Card pallet = deck.cards().getFirst();
        LessonDeck hidden = edit.edit(teacher, lesson.value(), pallet.id(), deck.edition(), null, true);
        assertThat(toTake()).extracting(Held::id).doesNotContain(pallet.id());
        assertThatThrownBy(() -> edit.edit(teacher, lesson.value(), pallet.id(), deck.edition(), null, false))
                .isInstanceOf(GeneralProblem.Conflict.class);
        var wording = new Card.Wording("Pallet", "Carries.");
        LessonDeck worded = edit.edit(teacher, lesson.value(), pallet.id(), hidden.edition(), wording, false);
        assertThat(toTake().getFirst().wording()).isEqualTo(wording);
        assertThat(edit.edit(teacher, lesson.value(), pallet.id(), worded.edition(), null, false)
                        .card(pallet.id())
                        .orElseThrow()
                        .shown())
                .isEqualTo(pallet.made());
        assertThat(edit.ofCourse(people.auditor().actor(), course.value()).editable())
                .isFalse();
        for (Actor other : List.of(student, people.teacher().actor())) {
            assertThatThrownBy(() -> edit.ofCourse(other, course.value())).isInstanceOf(GeneralProblem.Forbidden.class);
            assertThatThrownBy(() -> edit.edit(other, lesson.value(), pallet.id(), worded.edition() + 1, null, true))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
        }
    }

    @Test
    void aPastCanBeBroughtIn() {
        complete();
        Instant now = clock.instant();
        var reviews = new CardImport.PastReviews(
                student.id(), lesson, 3, now.minus(Duration.ofDays(30)), now.minus(Duration.ofDays(4)));
        past.bring(reviews);
        past.bring(reviews);
        assertThat(studies.findByPersonId(student.userId()))
                .hasSize(3)
                .allSatisfy(study -> assertThat(study.reviews())
                        .hasSizeGreaterThan(2)
                        .allSatisfy(r -> assertThat(r.at()).isBefore(now.minus(Duration.ofDays(3)))));
    }

    @Test
    void aPersonHasACardOnce() {
        var subject = new CardStudy.Subject(Ids.next(), course.value(), lesson.value());
        studies.save(CardStudy.begun(student.userId(), subject, clock.instant()));
        CardStudy again = CardStudy.begun(student.userId(), subject, clock.instant());
        assertThatThrownBy(() -> studies.save(again)).isInstanceOf(DuplicateKeyException.class);
        studies.deleteByPersonIdAndCardId(student.userId(), subject.card());
        assertThat(studies.findByPersonId(student.userId())).isEmpty();
    }

    @Test
    void anErasedPersonIsForgotten() {
        complete();
        rate(toTake().getFirst().id(), Rating.GOOD, clock.instant());
        own.add(student, new Card.Wording("Front", "Back"));
        review.setPace(student, 5);
        forget.on(new AccountErased(student.userId(), clock.instant()));
        await().untilAsserted(() -> {
            assertThat(studies.findByPersonId(student.userId())).isEmpty();
            assertThat(ownCards.findByPersonIdOrderById(student.userId())).isEmpty();
            assertThat(paces.findById(student.userId())).isEmpty();
        });
    }

    @Test
    void aDeletedCourseTakesItsCardsWithIt() {
        complete();
        rate(toTake().getFirst().id(), Rating.GOOD, clock.instant());
        assertThat(decks.findByCourseIdIn(List.of(course.value()))).hasSize(1);
        forget.on(new CourseDeleted(course.value(), clock.instant()));
        await().untilAsserted(() -> {
            assertThat(decks.findByCourseIdIn(List.of(course.value()))).isEmpty();
            assertThat(studies.findByPersonId(student.userId())).isEmpty();
        });
    }

    @Test
    void whatIsForgottenCanBeForgottenInOneGo() {
        var subject = new CardStudy.Subject(Ids.next(), course.value(), lesson.value());
        studies.save(CardStudy.begun(student.userId(), subject, clock.instant()));
        studies.deleteByCourseId(course.value());
        assertThat(studies.findByPersonId(student.userId())).isEmpty();
        studies.save(CardStudy.begun(student.userId(), subject, clock.instant()));
        studies.deleteByPersonId(student.userId());
        assertThat(studies.findByPersonId(student.userId())).isEmpty();
        ownCards.save(OwnCard.of(student.userId(), new Card.Wording("Front", "Back"), clock.instant()));
        ownCards.deleteByPersonId(student.userId());
        assertThat(ownCards.findByPersonIdOrderById(student.userId())).isEmpty();
        decks.save(LessonDeck.empty(lesson.value(), course.value()));
        decks.deleteByCourseId(course.value());
        assertThat(decks.findByCourseIdIn(List.of(course.value()))).isEmpty();
    }
}
