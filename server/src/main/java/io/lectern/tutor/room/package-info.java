/**
 * A class as it happens: one clock, the plan's beats, questions and answers in between, checks. {@link
 * io.lectern.tutor.room.Room} decides and knows nothing of sockets, threads or stores; the rest of the package carries out
 * what it decides.
 */
@NullMarked
package io.lectern.tutor.room;

import org.jspecify.annotations.NullMarked;
