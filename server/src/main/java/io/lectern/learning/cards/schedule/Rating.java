package io.lectern.learning.cards.schedule;

/** How well somebody remembered a card, as they say themselves. */
public enum Rating {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /** 1 to 4. */
    int grade() {
        return ordinal() + 1;
    }
}
