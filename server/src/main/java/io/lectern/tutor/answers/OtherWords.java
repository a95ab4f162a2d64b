package io.lectern.tutor.answers;

import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.courses.PublishedLesson;
import io.lectern.tutor.Check;
import io.lectern.tutor.plan.compile.BlockSentences;
import io.lectern.tutor.plan.compile.Said;
import io.lectern.tutor.retrieval.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sentences of a lesson that say again what a check is about: from key points, tips and tables before running text. */
final class OtherWords {

    private static final int MOST = 2;
    private static final double LEAST = 0.25;

    private OtherWords() {}

    private record Rated(Said said, double rating, int place) {}

    static List<Said> about(Check check, PublishedLesson lesson, String language) {
        Query query = Query.of(check.question().prompt());
        List<Rated> rated = new ArrayList<>();
        for (Block block : lesson.blocks()) {
            for (Said said : BlockSentences.of(block, language)) {
                double shared = query.in(said.caption());
                boolean telling = shared >= LEAST
                        && !said.caption().endsWith("?")
                        && !said.caption().endsWith("؟");
                boolean sameWords =
                        check.made() && said.caption().equals(check.question().explanation());
                if (telling && !sameWords) {
                    rated.add(new Rated(said, shared + retelling(block), rated.size()));
                }
            }
        }
        return rated.stream()
                .sorted(Comparator.comparingDouble(Rated::rating).reversed())
                .limit(MOST)
                .sorted(Comparator.comparingInt(Rated::place))
                .map(Rated::said)
                .toList();
    }

    private static double retelling(Block block) {
        return block.kind() == BlockKind.CALLOUT || block.kind() == BlockKind.TABLE ? 0.2 : 0;
    }
}
