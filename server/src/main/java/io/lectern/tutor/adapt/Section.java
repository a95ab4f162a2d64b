package io.lectern.tutor.adapt;

import io.lectern.courses.Block;
import io.lectern.courses.PublishedLesson;
import io.lectern.tutor.Beat;
import io.lectern.tutor.Board;
import io.lectern.tutor.TeachingPlan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A section of a lesson and the beats that teach it.
 *
 * @param heading its block
 * @param beats without those that open and close the lesson as a whole; empty when it has none
 */
record Section(UUID heading, PublishedLesson lesson, TeachingPlan plan, List<Beat> beats) {

    private static final Set<String> OF_THE_LESSON = Set.of("objectives", "questions", "keypoints");

    Section {
        beats = List.copyOf(beats);
    }

    static Section of(TeachingPlan plan, PublishedLesson lesson, UUID heading) {
        List<Beat> beats = plan.beats().stream()
                .filter(beat -> heading.equals(beat.section()) && !isOfTheLesson(beat, lesson))
                .toList();
        return new Section(heading, lesson, plan, beats);
    }

    /** The same words said in this section. @param part of the section, so that ids differ */
    Beat beat(String part, Beat words, Board board) {
        String name = part + "/" + heading + "/" + words.id();
        return new Beat(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                words.kind(),
                words.caption(),
                words.speech(),
                words.language(),
                board,
                words.questionBlock(),
                words.pauseMs(),
                heading,
                null);
    }

    private static boolean isOfTheLesson(Beat beat, PublishedLesson lesson) {
        return beat.block() == null
                || lesson.block(beat.block())
                        .map(Block::callout)
                        .filter(callout -> OF_THE_LESSON.contains(callout.kind()))
                        .isPresent();
    }
}
