package io.lectern.learning.cards;

import io.lectern.courses.CourseOutline;
import io.lectern.learning.cards.making.CardKind;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card as one learner has it.
 *
 * @param kind null for a card of their own
 * @param place where it comes from; null for a card of their own
 * @param study what they remember; empty while it is new
 * @param open whether the learner may begin it: they have read what it asks about
 */
public record Held(
        UUID id,
        @Nullable CardKind kind,
        Card.Wording wording,
        @Nullable Place place,
        Optional<CardStudy> study,
        boolean open) {

    /** The lesson of a card. */
    public record Place(CourseOutline outline, CourseOutline.Lesson lesson) {}

    CardStudy.Subject subject() {
        return place == null
                ? new CardStudy.Subject(id, null, null)
                : new CardStudy.Subject(
                        id,
                        place.outline().course().id().value(),
                        place.lesson().id().value());
    }

    /** Whether it was set aside because it was forgotten so often. */
    public boolean isLeech() {
        return study.filter(CardStudy::isLeech).isPresent();
    }

    boolean isAside() {
        return study.filter(CardStudy::suspended).isPresent();
    }

    boolean isNew() {
        return study.isEmpty() && open;
    }
}
