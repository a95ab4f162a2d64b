/** What answers say about knowledge: Bayesian knowledge tracing and Elo ratings. Pure. */
@NullMarked
package io.lectern.learning.mastery.model;

import org.jspecify.annotations.NullMarked;
