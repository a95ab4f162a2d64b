package io.lectern.tutor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.courses.CourseId;
import io.lectern.courses.PublishedLesson;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.tutor.Beat;
import io.lectern.tutor.plan.PlanEdits.EditedBeat;
import io.lectern.tutor.plan.compile.PlanCompiler;
import io.lectern.tutor.plan.compile.PlanPhrases;
import io.lectern.tutor.speech.SpeechPace;
import io.lectern.tutor.speech.SpeechText;
import io.lectern.tutor.testing.SampleLessons;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a teacher changes stays, also when the lesson is published again. */
class PlanEditingTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final CourseId COURSE = new CourseId(Ids.next());
    private static final String FIRST = "## Boards\n\nA pallet is a board.\n\n## Boxes\n\nA box has six sides.\n";

    private final Plan plan = plan(FIRST, 1);

    @Test
    void aChangedTextIsSpokenAnewAndTheRestIsAsItWas() {
        Plan edited = plan.edited(apply(edited("A pallet is a board.", "A pallet is a flat board of 2 kg.")), NOW);
        assertThat(captions(edited))
                .contains("A pallet is a flat board of 2 kg.")
                .doesNotContain("A pallet is a board.");
        Beat beat = beat(edited, "A pallet is a flat board of 2 kg.");
        assertThat(beat.speech())
                .isEqualTo(SpeechText.normalise(beat.caption(), "en").text().strip());
        assertThat(beat.board()).isEqualTo(beat(plan, "A pallet is a board.").board());
    }

    @Test
    void beatsAreAddedRemovedAndMoved() {
        List<EditedBeat> beats = new ArrayList<>(asEdited(plan));
        beats.removeIf(b -> b.caption().equals("A pallet is a board."));
        beats.add(2, new EditedBeat(null, Beat.Kind.SAY, "Welcome to the hall.", null, 100));
        Collections.swap(beats, 0, 1);
        Plan edited = plan.edited(new PlanEdits(plan, List::of).apply(beats), NOW);
        assertThat(captions(edited)).contains("Welcome to the hall.").doesNotContain("A pallet is a board.");
        assertThat(edited.beats().getFirst().id()).isEqualTo(plan.beats().get(1).id());
    }

    @Test
    void aBeatThatWasTakenOutComesBackOnItsBoard() {
        List<EditedBeat> all = asEdited(plan);
        Beat gone = beat(plan, "A box has six sides.");
        Plan without = plan.edited(
                apply(all.stream().filter(b -> !gone.id().equals(b.id())).toList()), NOW);
        assertThat(without.beats()).doesNotContain(gone);
        assertThat(new PlanEdits(without, plan::beats).apply(all)).isEqualTo(plan.beats());
        List<Beat> unknown = new PlanEdits(without, List::of).apply(all);
        assertThat(unknown).hasSameSizeAs(plan.beats()).doesNotContain(gone);
    }

    @Test
    void aPauseIsSilentAndSpeaksAgainWhenItIsNoneAnyMore() {
        UUID id = beat(plan, "A box has six sides.").id();
        Plan silent = plan.edited(apply(ofKind(asEdited(plan), id, Beat.Kind.WAIT)), NOW);
        assertThat(beat(silent, "A box has six sides.").silent()).isTrue();
        List<EditedBeat> back = ofKind(asEdited(silent), id, Beat.Kind.SAY);
        Plan spoken = silent.edited(new PlanEdits(silent, List::of).apply(back), NOW);
        assertThat(beat(spoken, "A box has six sides.")).isEqualTo(beat(plan, "A box has six sides."));
    }

    @Test
    void whatATeacherChangedIsCounted() {
        assertThat(plan.editedParts()).isZero();
        Plan edited = plan.edited(apply(edited("A pallet is a board.", "Think of a pallet as a tray.")), NOW);
        assertThat(edited.editedParts()).isEqualTo(1);
    }

    @Test
    void editsOfUnchangedBlocksSurviveTheNextPublication() {
        Plan edited = plan.edited(apply(edited("A pallet is a board.", "Think of a pallet as a tray.")), NOW);
        Plan next = PlanMerge.merge(edited, plan(FIRST.replace("six sides", "six faces"), 2));
        assertThat(captions(next)).contains("Think of a pallet as a tray.", "A box has six faces.");
        assertThat(next.lostEdits()).isEmpty();
        assertThat(next.lessonVersion()).isEqualTo(2);
    }

    @Test
    void aRemovedBeatStaysRemovedAndOneThatWasNotTouchedFollowsTheLesson() {
        List<EditedBeat> beats = new ArrayList<>(asEdited(plan));
        beats.removeIf(b -> b.caption().equals("A box has six sides."));
        Plan edited = plan.edited(new PlanEdits(plan, List::of).apply(beats), NOW);
        Plan next = PlanMerge.merge(edited, plan(FIRST + "\nIt can be opened.\n", 2));
        assertThat(captions(next)).doesNotContain("A box has six sides.").contains("It can be opened.");
    }

    @Test
    void editsOfChangedBlocksGiveWayAndAreTold() {
        Plan edited = plan.edited(apply(edited("A pallet is a board.", "Think of a tray.")), NOW);
        // The same block with another text: its id stays, its source does not.
        Plan next = PlanMerge.merge(edited, changedInPlace());
        assertThat(captions(next)).doesNotContain("Think of a tray.");
        assertThat(next.lostEdits()).hasSize(1);
    }

    @Test
    void whatCannotBeTaughtIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> apply(edited("A pallet is a board.", "word ".repeat(300))))
                .isInstanceOf(GeneralProblem.Invalid.class);
        assertThatThrownBy(() -> apply(edited("A pallet is a board.", " "))).isInstanceOf(GeneralProblem.Invalid.class);
        List<EditedBeat> twice = new ArrayList<>(asEdited(plan));
        twice.add(twice.getFirst());
        assertThatThrownBy(() -> apply(twice)).isInstanceOf(GeneralProblem.Invalid.class);
    }

    private Plan changedInPlace() {
        PublishedLesson lesson = SampleLessons.of(COURSE, "Hall", "en", FIRST, 2);
        var blocks = lesson.blocks().stream()
                .map(b -> b.text().contains("pallet") ? SampleLessons.reworded(b, "A pallet is made of planks.") : b)
                .toList();
        PublishedLesson changed = new PublishedLesson(
                lesson.id(), COURSE, 2, lesson.title(), "en", lesson.summary(), blocks, lesson.publishedAt());
        return Plan.compiled(compile(changed), changed, NOW);
    }

    private List<Beat> apply(List<EditedBeat> beats) {
        return new PlanEdits(plan, List::of).apply(beats);
    }

    private List<EditedBeat> edited(String caption, String better) {
        return asEdited(plan).stream()
                .map(b -> b.caption().equals(caption) ? new EditedBeat(b.id(), b.kind(), better, null, b.pauseMs()) : b)
                .toList();
    }

    private static List<EditedBeat> ofKind(List<EditedBeat> beats, UUID id, Beat.Kind kind) {
        return beats.stream()
                .map(b -> id.equals(b.id()) ? new EditedBeat(id, kind, b.caption(), null, b.pauseMs()) : b)
                .toList();
    }

    private static List<EditedBeat> asEdited(Plan plan) {
        return plan.beats().stream()
                .map(b -> new EditedBeat(b.id(), b.kind(), b.caption(), b.speech(), b.pauseMs()))
                .toList();
    }

    private static Plan plan(String markdown, int version) {
        PublishedLesson lesson = SampleLessons.of(COURSE, "Hall", "en", markdown, version);
        return Plan.compiled(compile(lesson), lesson, NOW);
    }

    private static io.lectern.tutor.TeachingPlan compile(PublishedLesson lesson) {
        return new PlanCompiler(SpeechPace::estimateMs).compile(lesson, PlanPhrases.in("en"), null);
    }

    private static List<String> captions(Plan plan) {
        return plan.beats().stream().map(Beat::caption).toList();
    }

    private static Beat beat(Plan plan, String caption) {
        return plan.beats().stream()
                .filter(b -> b.caption().equals(caption))
                .findFirst()
                .orElseThrow();
    }
}
