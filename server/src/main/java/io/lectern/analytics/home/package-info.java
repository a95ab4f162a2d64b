/** What a person sees of their own learning. */
@NullMarked
package io.lectern.analytics.home;

import org.jspecify.annotations.NullMarked;
