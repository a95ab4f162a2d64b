/** Questions that a language model drafts from a lesson, for a person to review. */
@NullMarked
package io.lectern.assessment.drafting;

import org.jspecify.annotations.NullMarked;
