@NullMarked
package io.lectern.learning.mastery;

import org.jspecify.annotations.NullMarked;
