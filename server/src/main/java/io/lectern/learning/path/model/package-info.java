/** When lessons are open, when they are complete and what the one percentage says: pure rules, without stores or clocks. */
@NullMarked
package io.lectern.learning.path.model;

import org.jspecify.annotations.NullMarked;
