package io.lectern.learning.cards;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;

/** A card that somebody wrote for themselves. @param front Markdown @param back Markdown */
@Aggregate(module = "learning", name = "own_card", collection = "learning_own_card")
public record OwnCard(
        @Id UUID id,
        @Version @Nullable Long version,
        @Indexed UUID personId,
        String front,
        String back,
        Instant updatedAt) {

    static OwnCard of(UUID person, Card.Wording wording, Instant at) {
        return new OwnCard(Ids.next(), null, person, wording.front(), wording.back(), at);
    }

    OwnCard with(Card.Wording wording, Instant at) {
        return new OwnCard(id, version, personId, wording.front(), wording.back(), at);
    }
}
