/** The plan editor's API. */
@NullMarked
package io.lectern.tutor.plan.web;

import org.jspecify.annotations.NullMarked;
