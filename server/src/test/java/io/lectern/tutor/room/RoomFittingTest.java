package io.lectern.tutor.room;

import static io.lectern.tutor.room.ScriptedLesson.ANNA;
import static io.lectern.tutor.room.ScriptedLesson.OMAR;
import static io.lectern.tutor.room.SectionedLesson.COUNTING;
import static io.lectern.tutor.room.SectionedLesson.KINDS;
import static io.lectern.tutor.room.SectionedLesson.SKILL;
import static io.lectern.tutor.room.SectionedLesson.WAITING;
import static io.lectern.tutor.room.SectionedLesson.groupClass;
import static io.lectern.tutor.room.SectionedLesson.known;
import static io.lectern.tutor.room.SectionedLesson.privateClass;
import static io.lectern.tutor.room.SectionedLesson.weak;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.liveclass.protocol.ServerMessage.Way;
import io.lectern.tutor.Beat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a class of one is fitted to its learner, and that a class of several is not. */
class RoomFittingTest {

    private static final List<String> WHOLE =
            SectionedLesson.PLAN.beats().stream().map(Beat::caption).toList();

    private static final String FIRST_IDEA =
            "Stock waits for customers. It lies on a shelf. It earns nothing there. It may grow old.";

    private static final String LAST = WHOLE.getLast();

    /** The captions of the beats in this section, as they were said. */
    private static List<String> saidIn(RoomInAction room, UUID section) {
        return room.published(ServerMessage.BeatStarts.class).stream()
                .map(ServerMessage.BeatStarts::beat)
                .filter(beat -> section.equals(beat.section()))
                .map(ServerMessage.BeatView::caption)
                .toList();
    }

    private static boolean isTransition(String caption) {
        return caption.matches("(You know this already|This, too, you know|You have shown that you know this).*");
    }

    @Test
    void withoutEvidenceEverythingIsTaught() {
        var room = privateClass().enter(ANNA).until(LAST);
        assertThat(room.captions()).containsExactlyElementsOf(WHOLE);
        assertThat(room.published(ServerMessage.Adapted.class)).isEmpty();
        assertThat(room.memory().adaptations()).isEmpty();
    }

    @Test
    void whatIsKnownIsShortenedAndTheLearnerIsToldWhy() {
        var room = privateClass().give(known(WAITING)).enter(ANNA).until(LAST);
        List<String> said = saidIn(room, WAITING);
        assertThat(said).hasSizeLessThan(SectionedLesson.captions(WAITING).size() - 1);
        assertThat(said.getFirst()).matches(RoomFittingTest::isTransition);
        assertThat(said.get(1)).isEqualTo(FIRST_IDEA);
        assertThat(saidIn(room, KINDS)).isEqualTo(SectionedLesson.captions(KINDS));
        var told = room.last(ServerMessage.Adapted.class);
        assertThat(told.adapted())
                .containsExactly(new ServerMessage.AdaptedSection(WAITING, Way.SHORTENED, SKILL, "Stock"));
        assertThat(told.of()).isLessThan(WHOLE.size());
        assertThat(room.last(ServerMessage.BeatStarts.class).of()).isEqualTo(told.of());
        assertThat(room.last(ServerMessage.BeatStarts.class).index()).isEqualTo(told.of() - 1);
    }

    @Test
    void itIsToldBeforeTheSectionIsTaught() {
        var room = privateClass().give(known(WAITING)).enter(ANNA).until(LAST);
        List<ServerMessage> said = room.published();
        int told = said.indexOf(room.last(ServerMessage.Adapted.class));
        assertThat(said.subList(0, told))
                .noneMatch(message -> message instanceof ServerMessage.BeatStarts beat
                        && WAITING.equals(beat.beat().section()));
    }

    @Test
    void theOutlineMovesWithThePlan() {
        var room = privateClass().give(known(WAITING)).enter(ANNA).until(LAST);
        for (ServerMessage.Section section :
                room.last(ServerMessage.Adapted.class).outline()) {
            var first = room.published(ServerMessage.BeatStarts.class).stream()
                    .filter(beat -> section.id().equals(beat.beat().section()))
                    .findFirst()
                    .orElseThrow();
            assertThat(first.index()).isEqualTo(section.index());
            assertThat(first.beat().id()).isEqualTo(section.beatId());
        }
    }

    @Test
    void whatIsWeakIsTaughtInFullSaidAgainAndAskedOnceMore() {
        var room = privateClass().give(weak(KINDS)).enter(ANNA).until("Here is one more question about it.");
        room.pass(3000);
        ServerMessage.Check check = room.last(ServerMessage.Check.class);
        assertThat(SectionedLesson.PLAN.check(check.checkId())).isEmpty();
        assertThat(saidIn(room, KINDS))
                .startsWith(SectionedLesson.captions(KINDS).stream().limit(3).toArray(String[]::new))
                .contains("The kinds of stock have names of their own.");
        assertThat(room.last(ServerMessage.Adapted.class).adapted())
                .containsExactly(new ServerMessage.AdaptedSection(KINDS, Way.DEEPENED, SKILL, "Stock"));
        room.give(new RoomInput.Chose(ANNA, check.checkId(), 1, Set.of(ScriptedLesson.RIGHT)));
        room.until(LAST);
        assertThat(room.of(RoomEffect.Checked.class)).singleElement().satisfies(checked -> {
            assertThat(checked.check()).isEqualTo(check.checkId());
            assertThat(checked.about()).isNotEqualTo(check.checkId());
        });
    }

    @Test
    void whatIsLearntInTheClassCountsForTheSectionsToCome() {
        var room = privateClass().enter(ANNA).until(FIRST_IDEA);
        room.give(known(WAITING, KINDS)).until(LAST);
        assertThat(saidIn(room, WAITING)).isEqualTo(SectionedLesson.captions(WAITING));
        assertThat(saidIn(room, KINDS).getFirst()).matches(RoomFittingTest::isTransition);
    }

    @Test
    void aClassOfSeveralIsFittedToNobody() {
        var room =
                groupClass().give(known(WAITING, KINDS)).enter(ANNA).enter(OMAR).until(LAST);
        assertThat(room.captions()).containsExactlyElementsOf(WHOLE);
        assertThat(room.published(ServerMessage.Adapted.class)).isEmpty();
    }

    @Test
    void theLearnerMayHaveItWhole() {
        var room = privateClass().give(known(WAITING)).enter(ANNA).until(FIRST_IDEA);
        room.give(new RoomInput.WholeWanted(ANNA, WAITING)).until(LAST);
        assertThat(saidIn(room, WAITING))
                .endsWith(SectionedLesson.captions(WAITING).toArray(String[]::new));
        assertThat(room.last(ServerMessage.Adapted.class).adapted().getFirst().way())
                .isEqualTo(Way.WHOLE);
        assertThat(room.last(ServerMessage.Adapted.class).of()).isEqualTo(WHOLE.size());
        int said = room.captions().size();
        room.give(new RoomInput.WholeWanted(ANNA, WAITING));
        room.give(new RoomInput.WholeWanted(ANNA, COUNTING));
        assertThat(room.captions()).hasSize(said);
    }

    @Test
    void aRestartGoesOnAtTheSameBeatOfTheShortVersion() {
        var before = privateClass().give(known(WAITING)).enter(ANNA).until(FIRST_IDEA);
        String now = before.captions().getLast();
        var after = privateClass(before.memory()).enter(ANNA);
        assertThat(after.captions()).containsExactly(now);
        assertThat(after.room.view().adapted()).isEqualTo(before.room.view().adapted());
        before.until(LAST);
        after.until(LAST);
        List<String> all = before.captions();
        assertThat(after.captions()).isEqualTo(all.subList(all.indexOf(now), all.size()));
    }

    @Test
    void aRestartPutsTheSameExtraCheckAgain() {
        var before = privateClass().give(weak(KINDS)).enter(ANNA).until("Here is one more question about it.");
        before.pass(3000);
        UUID check = before.last(ServerMessage.Check.class).checkId();
        var after = privateClass(before.memory()).enter(ANNA).pass(3000);
        assertThat(after.last(ServerMessage.Check.class).checkId()).isEqualTo(check);
    }

    @Test
    void whoComesBackSeesWhatWasShortened() {
        var room = privateClass().give(known(WAITING)).enter(ANNA).until(FIRST_IDEA);
        room.leave(ANNA).pass(60_000).enter(ANNA);
        assertThat(room.room.view().adapted()).hasSize(1);
        assertThat(room.room.view().of())
                .isEqualTo(room.last(ServerMessage.Adapted.class).of());
        assertThat(room.captions().getLast()).isEqualTo(FIRST_IDEA);
    }

    @Test
    void goingBackKeepsWhatWasDecided() {
        var room = privateClass().give(known(WAITING)).enter(ANNA);
        room.until(SectionedLesson.captions(KINDS).getFirst());
        room.give(weak(WAITING));
        room.give(new RoomInput.SeekWanted(ANNA, SectionedLesson.firstOf(WAITING)));
        assertThat(room.captions().getLast()).matches(RoomFittingTest::isTransition);
        assertThat(room.published(ServerMessage.Adapted.class)).hasSize(1);
    }

    @Test
    void whoHeardTheShortVersionToItsEndHeardTheSection() {
        var room = privateClass().give(known(WAITING)).enter(ANNA).until(LAST).pass(10_000);
        var attended = room.of(RoomEffect.Attended.class).getLast();
        assertThat(attended.plan()).isEqualTo(SectionedLesson.PLAN);
        assertThat(attended.heard())
                .hasEntrySatisfying(
                        ANNA.id(), heard -> assertThat(heard.cardinality()).isEqualTo(WHOLE.size()));
    }

    @Test
    void whatADeepenedSectionAddsCountsForNothing() {
        var room = privateClass().give(weak(KINDS)).enter(ANNA).until("Here is one more question about it.");
        room.pass(3000);
        UUID check = room.last(ServerMessage.Check.class).checkId();
        room.give(new RoomInput.Chose(ANNA, check, 1, Set.of(ScriptedLesson.RIGHT)));
        room.until(LAST).pass(10_000);
        var attended = room.of(RoomEffect.Attended.class).getLast();
        assertThat(attended.heard())
                .hasEntrySatisfying(
                        ANNA.id(), heard -> assertThat(heard.cardinality()).isEqualTo(WHOLE.size()));
    }

    @Test
    void goingForwardIsDecidedOnArrival() {
        var room = privateClass().give(known(KINDS)).enter(ANNA);
        room.give(new RoomInput.SeekWanted(ANNA, SectionedLesson.firstOf(KINDS)));
        assertThat(room.captions().getLast()).matches(RoomFittingTest::isTransition);
    }
}
