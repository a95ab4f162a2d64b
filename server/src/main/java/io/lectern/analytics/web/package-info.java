/** Figures over HTTP. */
@NullMarked
package io.lectern.analytics.web;

import org.jspecify.annotations.NullMarked;
