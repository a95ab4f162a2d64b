package io.lectern.assessment.marking;

import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.marking.FindWork.Paper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Papers as they are found: counts all, and keeps those that are to be shown. */
final class FoundPapers {

    private static final Comparator<Paper> OLDEST = Comparator.comparing(
            Paper::attempt, Comparator.comparing(Attempt::endedAt).thenComparing(Attempt::id));

    /** Who has something to mark must find it, however much is marked and waits for the release of all. */
    private static final Comparator<Paper> TO_MARK = Comparator.comparing(
                    (Paper paper) -> paper.state() == MarkingState.DONE)
            .thenComparing(OLDEST);

    private final int most;
    private final List<Paper> kept = new ArrayList<>();
    private int total;
    private int ready;
    private int unsigned;

    FoundPapers(int most) {
        this.most = most;
    }

    void add(Paper paper) {
        total++;
        ready += paper.ready() ? 1 : 0;
        unsigned += paper.state() == MarkingState.DONE && !paper.ready() ? 1 : 0;
        kept.add(paper);
        if (kept.size() >= 2 * most) {
            cut();
        }
    }

    /** The oldest first. */
    List<Paper> shown() {
        cut();
        return kept.stream().sorted(OLDEST).toList();
    }

    int total() {
        return total;
    }

    int ready() {
        return ready;
    }

    int unsigned() {
        return unsigned;
    }

    private void cut() {
        kept.sort(TO_MARK);
        if (kept.size() > most) {
            kept.subList(most, kept.size()).clear();
        }
    }
}
