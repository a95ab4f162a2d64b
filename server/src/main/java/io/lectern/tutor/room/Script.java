package io.lectern.tutor.room;

import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.tutor.Beat;
import io.lectern.tutor.CheckAnswers;
import io.lectern.tutor.TeachingPlan;
import io.lectern.tutor.speech.Line;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What a class is taught from.
 *
 * @param bridges the way back to the lesson after so many answers
 */
record Script(
        TeachingPlan plan,
        List<ServerMessage.Section> outline,
        String voice,
        CheckAnswers judge,
        IntFunction<Phrase> bridges) {

    Script {
        outline = List.copyOf(outline);
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
        return outline.stream()
                .filter(section -> section.index() < place)
                .map(ServerMessage.Section::title)
                .toList();
    }

    /** The way back to the lesson. @param answers how many there were so far */
    Beat bridge(int answers, Beat next) {
        return Beats.bridge(bridges.apply(answers), plan.language(), next);
    }
}
