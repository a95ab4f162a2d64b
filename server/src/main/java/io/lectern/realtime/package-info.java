/** Topics over WebSocket: delivery in order, presence, back-pressure; one node or many. */
@ApplicationModule(allowedDependencies = {"store"})
@NullMarked
package io.lectern.realtime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
