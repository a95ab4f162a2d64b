package io.lectern.learning.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.Actor;
import io.lectern.courses.LessonId;
import io.lectern.enrolment.internal.Enrol;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.learning.CardProblem;
import io.lectern.learning.LessonProgressRecorder;
import io.lectern.learning.LessonProgressRecorder.Presence;
import io.lectern.learning.cards.Suggestion.Decision;
import io.lectern.learning.cards.making.CardKind;
import io.lectern.learning.cards.suggesting.LeftOut;
import io.lectern.learning.cards.suggesting.LeftOut.Reason;
import io.lectern.model.ModelProblem;
import io.lectern.model.testing.FakeModel;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class CardSuggestionsContract extends LessonForCards {
    private static final Card.Wording WORDED = new Card.Wording("Average stock?", "Half an order");

    @Autowired
    Enrol enrol;

    @Autowired
    LessonProgressRecorder progress;

    @Autowired
    SuggestCards wired;

    @Autowired
    DecideSuggestions decide;

    @Autowired
    EditDecks edit;

    private Suggestion inDeck(UUID card) {
        return Objects.requireNonNull(
                kept.findById(lesson).orElseThrow().card(card).orElseThrow().suggestion());
    }

    @Test
    void cardsWaitBesideWhatTheyRestOn() {
        proposals = List.of(
                HALF,
                proposal("How large is average STOCK", "Half of the order quantity"),
                proposal("pallet", "It is half of the order quantity"),
                proposal("Who is Bob?", "The best person alive"),
                proposal("كم متوسط المخزون؟", "Half of the order quantity"),
                proposal("See www.bad.example", "Half of the order quantity"),
                proposal("Why?", "Half of the order quantity. ".repeat(30)),
                proposal("One more than was asked for?", "average stock"));
        SuggestionRun run = worked(begun(7));
        assertThat(run.state()).isEqualTo(SuggestionRun.State.DONE);
        assertThat(run.work().kept()).isEqualTo(1);
        assertThat(run.work().done()).isEqualTo(run.work().of());
        assertThat(run.work().leftOut())
                .containsExactlyInAnyOrder(
                        new LeftOut(Reason.ALREADY_THERE, 2),
                        new LeftOut(Reason.NOT_IN_LESSON, 1),
                        new LeftOut(Reason.OTHER_LANGUAGE, 1),
                        new LeftOut(Reason.UNSAFE, 1),
                        new LeftOut(Reason.TOO_LONG, 1));
        SuggestCards.Waiting only = waiting().getFirst();
        assertThat(waiting()).hasSize(1);
        assertThat(Objects.requireNonNull(only.passage()).text()).contains(QUOTE);
        assertThat(only.card().block()).isEqualTo(only.passage().id());
        assertThat(inDeck(only.card().id()).model()).startsWith(FakeModel.NAME);
        assertThat(test.fake.everythingSent())
                .contains(QUOTE, "pallet")
                .doesNotContain(teacher.name(), course.toString());
    }

    @Test
    void nothingReachesLearnersUntilAPersonTakesIt() {
        Actor student = testPeople.student().actor();
        enrol.self(student, course);
        progress.attended(student.id(), Presence.whole(new LessonId(lesson), 1));
        Card card = suggested(HALF);
        assertThat(read.mine(student).toTake()).extracting(Held::kind).containsExactly(CardKind.TERM);
        decide.take(teacher, lesson, card.id(), WORDED);
        Held held = read.mine(student).toTake().getLast();
        assertThat(held.kind()).isEqualTo(CardKind.PASSAGE);
        assertThat(held.wording()).isEqualTo(WORDED);
        assertThat(waiting()).isEmpty();
        Suggestion taken = inDeck(card.id());
        assertThat(taken.by()).isEqualTo(teacher.userId());
        assertThat(taken.decidedAt()).isNotNull();
        LessonDeck deck = kept.findById(lesson).orElseThrow();
        assertThat(edit.takers(Stream.of(deck))).containsEntry(teacher.userId(), teacher.name());
        assertThatThrownBy(() -> decide.take(teacher, lesson, card.id(), WORDED))
                .isInstanceOf(GeneralProblem.Conflict.class);
        edit.edit(teacher, lesson, card.id(), deck.edition(), WORDED, true);
        assertThat(read.mine(student).toTake()).extracting(Held::kind).containsExactly(CardKind.TERM);
    }

    @Test
    void whatWasDroppedDoesNotComeAgain() {
        Card card = suggested(HALF);
        decide.drop(teacher, lesson, card.id());
        assertThat(waiting()).isEmpty();
        assertThat(inDeck(card.id()).decision()).isEqualTo(Decision.DROPPED);
        assertThatThrownBy(() -> decide.drop(teacher, lesson, card.id())).isInstanceOf(GeneralProblem.Conflict.class);
        assertThatThrownBy(() -> edit.edit(
                        teacher,
                        lesson,
                        card.id(),
                        kept.findById(lesson).orElseThrow().edition(),
                        WORDED,
                        false))
                .isInstanceOf(GeneralProblem.NotFound.class);
        assertThat(worked(begun(1)).work().leftOut()).containsExactly(new LeftOut(Reason.ALREADY_THERE, 1));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aSuggestionIsWordedDifferentlyAndStillWaits() {
        Card card = suggested(HALF);
        long edition = kept.findById(lesson).orElseThrow().edition();
        edit.edit(teacher, lesson, card.id(), edition, WORDED, false);
        Card worded = waiting().getFirst().card();
        assertThat(worded.shown()).isEqualTo(WORDED);
        assertThat(worded.made().front()).isEqualTo(HALF.get("front"));
    }

    @Test
    void anEditedLessonKeepsWhatWasTakenAndDropsWhatNoLongerFits() {
        Card taken = suggested(HALF);
        decide.take(teacher, lesson, taken.id(), taken.shown());
        Card waits = suggested(proposal("Half of what is it?", "the order quantity"));
        rewrite(TEXT + "\nSomething new is said here at the end.");
        assertThat(waiting()).extracting(waiting -> waiting.card().id()).containsExactly(waits.id());
        assertThat(inDeck(taken.id()).outdated()).isFalse();
        rewrite(TEXT.replace("half of the order quantity", "the half of any quantity"));
        assertThat(waiting()).isEmpty();
        assertThat(inDeck(taken.id()).outdated()).isTrue();
        assertThat(edit.ofCourse(teacher, course).lessons().getFirst().deck().cards())
                .filteredOn(Card::inDeck)
                .extracting(Card::id)
                .contains(taken.id());
        rewrite("Nothing of it.");
        assertThat(edit.ofCourse(teacher, course).lessons().getFirst().deck().cards())
                .noneMatch(Card::inDeck);
    }

    @Test
    void onlyForItsTeachersAndAdministrators() {
        Card card = suggested(HALF);
        SuggestCards suggest = suggest(test.model);
        Actor auditor = testPeople.auditor().actor();
        for (Actor other :
                List.of(testPeople.student().actor(), testPeople.teacher().actor(), auditor)) {
            assertThatThrownBy(() -> suggest.begin(other, lesson, 1)).isInstanceOf(GeneralProblem.Forbidden.class);
            assertThatThrownBy(() -> decide.take(other, lesson, card.id(), WORDED))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
            assertThatThrownBy(() -> decide.drop(other, lesson, card.id()))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
        }
        assertThatThrownBy(() -> suggest.read(testPeople.student().actor(), lesson))
                .isInstanceOf(GeneralProblem.Forbidden.class);
        assertThat(suggest.read(auditor, lesson).editable()).isFalse();
        Actor administrator = testPeople.administrator().actor();
        decide.take(administrator, lesson, card.id(), WORDED);
        assertThat(inDeck(card.id()).by()).isEqualTo(administrator.userId());
    }

    @Test
    void onlyWhatCanBeSuggested() {
        SuggestCards suggest = suggest(test.model);
        assertThatThrownBy(() -> suggest.begin(teacher, Ids.next(), 1)).isInstanceOf(GeneralProblem.NotFound.class);
        for (int count : List.of(0, SuggestCards.MOST + 1)) {
            assertThatThrownBy(() -> suggest.begin(teacher, lesson, count)).isInstanceOf(GeneralProblem.Invalid.class);
        }
        rewrite("Words.");
        assertThatThrownBy(() -> suggest.begin(teacher, lesson, 1)).isInstanceOf(CardProblem.NothingToSuggest.class);
        assertThat(wired.offered()).isFalse();
        assertThatThrownBy(() -> wired.begin(teacher, lesson, 1)).isInstanceOf(ModelProblem.NotConfigured.class);
        UUID made = edit.ofCourse(teacher, course).lessons().getFirst().deck().id();
        assertThatThrownBy(() -> decide.take(teacher, made, Ids.next(), WORDED))
                .isInstanceOf(GeneralProblem.NotFound.class);
    }
}
