/** What learners say about a course and its teachers, and what the teachers are told of it. */
@NullMarked
package io.lectern.learning.feedback;

import org.jspecify.annotations.NullMarked;
