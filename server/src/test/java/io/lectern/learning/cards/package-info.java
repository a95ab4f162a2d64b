@NullMarked
package io.lectern.learning.cards;

import org.jspecify.annotations.NullMarked;
