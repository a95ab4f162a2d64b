/** Classes and what is kept of them. */
@NullMarked
package io.lectern.liveclass.internal;

import org.jspecify.annotations.NullMarked;
