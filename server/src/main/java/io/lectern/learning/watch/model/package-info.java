/** How what was played adds up: pure rules, without stores or clocks. */
@NullMarked
package io.lectern.learning.watch.model;

import org.jspecify.annotations.NullMarked;
