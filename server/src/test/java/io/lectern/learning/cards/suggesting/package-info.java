@NullMarked
package io.lectern.learning.cards.suggesting;

import org.jspecify.annotations.NullMarked;
