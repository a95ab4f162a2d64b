/** When a card comes back: FSRS-6. Pure; it knows neither people nor stores. */
@NullMarked
package io.lectern.learning.cards.schedule;

import org.jspecify.annotations.NullMarked;
