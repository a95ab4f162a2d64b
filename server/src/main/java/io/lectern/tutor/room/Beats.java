package io.lectern.tutor.room;

import io.lectern.kernel.Ids;
import io.lectern.tutor.Beat;
import io.lectern.tutor.Board;

/** Beats that no plan holds. */
final class Beats {

    private static final int BREATH_MS = 250;

    private Beats() {}

    /** The way back to the lesson: the board already shows what comes next, without pointing. */
    static Beat bridge(Phrase phrase, String language, Beat next) {
        return new Beat(
                Ids.next(),
                Beat.Kind.SAY,
                phrase.caption(),
                phrase.speech(),
                language,
                new Board(next.board().blocks(), next.board().focus(), null, null),
                null,
                BREATH_MS,
                next.section(),
                null);
    }
}
