/** What a question asks, what may be answered and what an answer is worth. Pure: no store, no clock, no framework. */
@NullMarked
package io.lectern.assessment.question;

import org.jspecify.annotations.NullMarked;
