@NullMarked
package io.lectern.learning.cards.schedule;

import org.jspecify.annotations.NullMarked;
