package io.lectern.learning;

import io.lectern.accounts.Actor;

/** Tells learners how many flashcards wait for them. */
public interface DueCards {

    /** Those to take today, known ones and new ones. */
    int of(Actor actor);
}
