package io.lectern.learning.cards;

import io.lectern.accounts.Actor;
import io.lectern.kernel.GeneralProblem;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Learners write cards for themselves; nobody else sees them. */
@Component
public class WriteOwnCards {

    private static final int MOST = 1000;

    private final OwnCards cards;
    private final CardStudies studies;
    private final Clock clock;

    WriteOwnCards(OwnCards cards, CardStudies studies, Clock clock) {
        this.cards = cards;
        this.studies = studies;
        this.clock = clock;
    }

    public List<OwnCard> mine(Actor actor) {
        return cards.findByPersonIdOrderById(actor.userId());
    }

    public OwnCard add(Actor actor, Card.Wording wording) {
        if (cards.countByPersonId(actor.userId()) >= MOST) {
            throw new GeneralProblem.Invalid(
                    "front", "too-many", "You have a thousand cards of your own. Delete some first.");
        }
        return cards.save(OwnCard.of(actor.userId(), wording, clock.instant()));
    }

    @Transactional
    public OwnCard edit(Actor actor, UUID card, Card.Wording wording) {
        return cards.save(find(actor, card).with(wording, clock.instant()));
    }

    @Transactional
    public void delete(Actor actor, UUID card) {
        cards.delete(find(actor, card));
        studies.deleteByPersonIdAndCardId(actor.userId(), card);
    }

    private OwnCard find(Actor actor, UUID card) {
        return cards.findById(card)
                .filter(found -> found.personId().equals(actor.userId()))
                .orElseThrow(() -> new GeneralProblem.NotFound("card"));
    }
}
