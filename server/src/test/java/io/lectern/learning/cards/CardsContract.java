package io.lectern.learning.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.events.AccountErased;
import io.lectern.courses.Block;
import io.lectern.courses.events.CourseDeleted;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.learning.CardImport;
import io.lectern.learning.cards.making.CardKind;
import io.lectern.learning.cards.schedule.Rating;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

abstract class CardsContract extends DeckOfALesson {

    @Autowired
    LessonDecks decks;

    @Autowired
    OwnCards ownCards;

    @Autowired
    WriteOwnCards own;

    @Autowired
    EditDecks edit;

    @Autowired
    ForgetCards forget;

    @Autowired
    CardImport past;

    private List<UUID> blocks() {
        return lessons.published(lesson).orElseThrow().blocks().stream()
                .map(Block::id)
                .toList();
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
