package io.lectern.tutor.room;

import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.courses.PublishedLesson;
import io.lectern.kernel.Ids;
import io.lectern.learning.KnownSkills.OfSection;
import io.lectern.learning.KnownSkills.Standing;
import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.tutor.Beat;
import io.lectern.tutor.TeachingPlan;
import io.lectern.tutor.adapt.AdaptablePlan;
import io.lectern.tutor.plan.compile.PlanCompiler;
import io.lectern.tutor.plan.compile.PlanPhrases;
import io.lectern.tutor.speech.SpeechPace;
import io.lectern.tutor.testing.SampleLessons;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A lesson of three sections, as it is compiled for a class. */
final class SectionedLesson {

    static final UUID SKILL = Ids.next();
    static final PublishedLesson LESSON = SampleLessons.of("Stock", "en", """
            ## Waiting

            Stock waits for customers. It lies on a shelf. It earns nothing there. It may grow old.

            Shelves cost money every day. So do the lights above them. So does the guard.

            Somebody counts the goods. Somebody else counts them again.

            Goods break. Goods are stolen. Goods are forgotten behind other goods.

            And yet every shop keeps some. Nobody likes to wait for a filter.

            ## Kinds of stock

            Stock does one of several jobs. Each has a name.

            | Name | What it does |
            | --- | --- |
            | Cycle stock | Lets us order in batches |
            | Safety stock | Covers surprises in demand |
            | Pipeline stock | Is on its way to us |

            They are told apart by what makes them smaller.

            ## Counting

            Counting takes a day.

            ::: keypoints
            - The kinds of stock have names of their own.
            :::
            """);
    static final TeachingPlan PLAN =
            new PlanCompiler(SpeechPace::estimateMs).compile(LESSON, PlanPhrases.in("en"), null);

    private static final List<Block> HEADINGS = LESSON.blocks().stream()
            .filter(block -> block.kind() == BlockKind.HEADING)
            .toList();
    static final UUID WAITING = HEADINGS.get(0).id();
    static final UUID KINDS = HEADINGS.get(1).id();
    static final UUID COUNTING = HEADINGS.get(2).id();

    private SectionedLesson() {}

    static Script script() {
        List<ServerMessage.Section> sections = HEADINGS.stream()
                .map(heading -> new ServerMessage.Section(
                        heading.id(), heading.text(), 2, PLAN.indexOf(firstOf(heading.id())), firstOf(heading.id())))
                .toList();
        return ScriptedLesson.script(new AdaptablePlan(PLAN, LESSON), sections);
    }

    static RoomInAction privateClass() {
        return privateClass(RoomMemory.fresh(1_000_000));
    }

    static RoomInAction privateClass(RoomMemory memory) {
        return new RoomInAction(script(), false, memory);
    }

    static RoomInAction groupClass() {
        return new RoomInAction(script(), true, RoomMemory.fresh(1_000_000));
    }

    static RoomInput.Known known(UUID... sections) {
        return judged(Standing.KNOWN, sections);
    }

    static RoomInput.Known weak(UUID... sections) {
        return judged(Standing.WEAK, sections);
    }

    private static RoomInput.Known judged(Standing standing, UUID... sections) {
        Map<UUID, OfSection> judged = new HashMap<>();
        for (UUID section : sections) {
            judged.put(section, new OfSection(SKILL, "Stock", standing));
        }
        return new RoomInput.Known(judged);
    }

    static UUID firstOf(UUID section) {
        return PLAN.beats().stream()
                .filter(beat -> section.equals(beat.section()))
                .map(Beat::id)
                .findFirst()
                .orElseThrow();
    }

    /** What is said of a section in the plan. */
    static List<String> captions(UUID section) {
        return PLAN.beats().stream()
                .filter(beat -> section.equals(beat.section()))
                .map(Beat::caption)
                .toList();
    }
}
