@NullMarked
package io.lectern.learning.watch.model;

import org.jspecify.annotations.NullMarked;
