package io.lectern.learning.cards;

import io.lectern.accounts.Actor;
import io.lectern.learning.DueCards;
import org.springframework.stereotype.Component;

@Component
class CountDueCards implements DueCards {

    private final ReadCards read;

    CountDueCards(ReadCards read) {
        this.read = read;
    }

    @Override
    public int of(Actor actor) {
        Pile pile = read.mine(actor);
        return pile.due() + pile.fresh();
    }
}
