/** Which flashcards a lesson gives, by rules that need no author. Pure: the same lesson always gives the same cards. */
@NullMarked
package io.lectern.learning.cards.making;

import org.jspecify.annotations.NullMarked;
