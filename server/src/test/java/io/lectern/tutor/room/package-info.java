/** The room, tried without sockets, threads or stores, and then with all of them. */
@NullMarked
package io.lectern.tutor.room;

import org.jspecify.annotations.NullMarked;
