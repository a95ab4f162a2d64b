@NullMarked
package io.lectern.learning.cards.making;

import org.jspecify.annotations.NullMarked;
