/** Flashcards: decks made of lessons, cards that learners write, what they remember and what is due. */
@NullMarked
package io.lectern.learning.cards;

import org.jspecify.annotations.NullMarked;
