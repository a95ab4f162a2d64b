package io.lectern.learning.cards;

import io.lectern.learning.cards.schedule.CardState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How far a learner is with the cards of one course.
 *
 * @param cards how many the course gives
 * @param open how many of them may be learnt: what they ask about was read
 * @param begun how many were reviewed
 * @param firm how many rest for three weeks or longer
 */
public record CardOverview(UUID courseId, String title, int cards, int open, int begun, int firm) {

    private static final double FIRM_DAYS = 21;

    /** Of each course, in the order of the pile. */
    public static List<CardOverview> of(Pile pile) {
        Map<UUID, CardOverview> byCourse = new LinkedHashMap<>();
        for (Held held : pile.cards()) {
            if (held.place() != null) {
                var course = held.place().outline().course();
                var nothing = new CardOverview(course.id().value(), course.title(), 0, 0, 0, 0);
                byCourse.merge(course.id().value(), nothing.plus(held), (sum, _) -> sum.plus(held));
            }
        }
        return List.copyOf(byCourse.values());
    }

    private CardOverview plus(Held held) {
        boolean started = held.study().isPresent();
        return new CardOverview(
                courseId,
                title,
                cards + 1,
                open + (started || held.open() ? 1 : 0),
                begun + (started ? 1 : 0),
                firm + (held.study().filter(CardOverview::isFirm).isPresent() ? 1 : 0));
    }

    private static boolean isFirm(CardStudy study) {
        var memory = study.state().memory();
        return study.state().phase() == CardState.Phase.KNOWN && memory != null && memory.stability() >= FIRM_DAYS;
    }
}
