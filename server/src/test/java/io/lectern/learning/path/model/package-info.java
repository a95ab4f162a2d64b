@NullMarked
package io.lectern.learning.path.model;

import org.jspecify.annotations.NullMarked;
