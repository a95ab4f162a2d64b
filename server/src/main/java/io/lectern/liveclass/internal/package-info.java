/** Classes, their chat, who was there, and the connections of those who are. */
@NullMarked
package io.lectern.liveclass.internal;

import org.jspecify.annotations.NullMarked;
