/** What a language model is asked for when it suggests flashcards, and which of them may be kept. Pure. */
@NullMarked
package io.lectern.learning.cards.suggesting;

import org.jspecify.annotations.NullMarked;
