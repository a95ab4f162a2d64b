/** WebSocket connections and in-process topics. */
@NullMarked
package io.lectern.realtime.internal;

import org.jspecify.annotations.NullMarked;
