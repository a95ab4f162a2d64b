package io.lectern.tutor.adapt;

import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.courses.PublishedLesson;
import io.lectern.tutor.Beat;
import io.lectern.tutor.plan.compile.ExtraChecks;
import io.lectern.tutor.retrieval.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The author's key points, which close the lesson, by the section that they sum up: the one that holds most of their words. */
final class KeyPoints {

    private static final int MOST = 2;
    private static final double LEAST_SHARED = 0.5;
    private static final UUID NOWHERE = new UUID(0, 0);

    private KeyPoints() {}

    /** The beats that say the key points of a section; at most two points, in their order. */
    static List<Beat> of(Section section) {
        Map<UUID, String> texts = texts(section.lesson());
        return points(section).stream()
                .filter(point -> section.heading().equals(home(point, texts)))
                .limit(MOST)
                .flatMap(List::stream)
                .toList();
    }

    /** Each point as the beats that say it: those that point to the same line of the board. */
    private static List<List<Beat>> points(Section section) {
        Map<String, List<Beat>> points = new LinkedHashMap<>();
        for (Beat beat : section.plan().beats()) {
            if (isKeyPoint(beat, section.lesson()) && beat.board().fromLine() != null) {
                String place = beat.block() + "/" + beat.board().fromLine();
                points.computeIfAbsent(place, p -> new ArrayList<>()).add(beat);
            }
        }
        return List.copyOf(points.values());
    }

    private static boolean isKeyPoint(Beat beat, PublishedLesson lesson) {
        return beat.block() != null
                && lesson.block(beat.block())
                        .map(Block::callout)
                        .filter(callout -> callout.kind().equals("keypoints"))
                        .isPresent();
    }

    private static UUID home(List<Beat> point, Map<UUID, String> texts) {
        Query query = Query.of(point.stream().map(Beat::caption).collect(Collectors.joining(" ")));
        return texts.entrySet().stream()
                .filter(section -> query.in(section.getValue()) >= LEAST_SHARED)
                .max(Comparator.comparingDouble(section -> query.in(section.getValue())))
                .map(Map.Entry::getKey)
                .orElse(NOWHERE);
    }

    private static Map<UUID, String> texts(PublishedLesson lesson) {
        Map<UUID, String> texts = new LinkedHashMap<>();
        for (Block heading : lesson.blocks()) {
            if (heading.kind() == BlockKind.HEADING) {
                String text = ExtraChecks.blocksUnder(heading.id(), lesson).stream()
                        .filter(block -> block.callout() == null && block.question() == null)
                        .map(Block::text)
                        .collect(Collectors.joining(" "));
                texts.put(heading.id(), heading.text() + " " + text);
            }
        }
        return texts;
    }
}
