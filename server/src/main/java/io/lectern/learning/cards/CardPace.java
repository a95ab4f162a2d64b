package io.lectern.learning.cards;

import io.lectern.kernel.Aggregate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** How fast somebody takes up new cards. @param id of the person @param newPerDay 0 to 50 */
@Aggregate(module = "learning", name = "card_pace", collection = "learning_card_pace")
public record CardPace(@Id UUID id, @Version @Nullable Long version, int newPerDay) {

    private static final int USUAL = 10;

    static CardPace usual(UUID person) {
        return new CardPace(person, null, USUAL);
    }

    CardPace with(int perDay) {
        return new CardPace(id, version, perDay);
    }
}
