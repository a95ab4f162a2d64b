@NullMarked
package io.lectern.learning.mastery.model;

import org.jspecify.annotations.NullMarked;
