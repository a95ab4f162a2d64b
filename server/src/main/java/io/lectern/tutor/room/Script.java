package io.lectern.tutor.room;

import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.tutor.Beat;
import io.lectern.tutor.CheckAnswers;
import io.lectern.tutor.TeachingPlan;
import io.lectern.tutor.adapt.AdaptablePlan;
import io.lectern.tutor.adapt.Adaptation;
import io.lectern.tutor.speech.Line;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;

/** What a class is taught from: the plan of its lesson, fitted to its learner as far as that was decided. */
class Script {

    private final AdaptablePlan source;
    private final List<ServerMessage.Section> sections;
    private final String voice;
    private final CheckAnswers judge;
    private final IntFunction<Phrase> bridges;
    private TeachingPlan plan;
    private List<Adaptation> adapted = List.of();

    /** @param bridges the way back to the lesson after so many answers */
    Script(
            AdaptablePlan source,
            List<ServerMessage.Section> sections,
            String voice,
            CheckAnswers judge,
            IntFunction<Phrase> bridges) {
        this.source = source;
        this.sections = List.copyOf(sections);
        this.voice = voice;
        this.judge = judge;
        this.bridges = bridges;
        this.plan = source.whole();
    }

    /** From now on these sections are taught as they say, all others as in the plan. Places after them move. */
    void adapt(Collection<Adaptation> adaptations) {
        plan = source.with(adaptations);
        adapted = List.copyOf(adaptations);
    }

    /** The places in the plan for everybody that this beat stands for. */
    BitSet standsFor(Beat beat) {
        return source.standsFor(beat, adapted);
    }

    AdaptablePlan source() {
        return source;
    }

    TeachingPlan plan() {
        return plan;
    }

    CheckAnswers judge() {
        return judge;
    }

    /** The sections at their present places. */
    List<ServerMessage.Section> outline() {
        return sections.stream()
                .map(section -> new ServerMessage.Section(
                        section.id(),
                        section.title(),
                        section.level(),
                        Math.max(0, plan.indexOf(section.beatId())),
                        section.beatId()))
                .toList();
    }

    /** Where a section begins. */
    Optional<Integer> placeOf(UUID section) {
        return outline().stream()
                .filter(part -> part.id().equals(section))
                .map(ServerMessage.Section::index)
                .findFirst();
    }

    int size() {
        return plan.beats().size();
    }

    Beat beat(int index) {
        return plan.beats().get(index);
    }

    Line line(Saying saying) {
        return new Line(saying.speech(), saying.caption(), saying.language(), voice);
    }

    /** Where to go on: the remembered beat if the plan still has it, else its place. */
    int resume(RoomMemory memory) {
        int found = memory.beat() == null ? -1 : plan.indexOf(memory.beat());
        return found >= 0 ? found : Math.min(memory.index(), size());
    }

    /** The titles of the sections that begin before this place. */
    List<String> sectionsBefore(int place) {
        return outline().stream()
                .filter(section -> section.index() < place)
                .map(ServerMessage.Section::title)
                .toList();
    }

    /** The way back to the lesson. @param answers how many there were so far */
    Beat bridge(int answers, Beat next) {
        return Beats.bridge(bridges.apply(answers), plan.language(), next);
    }
}
