package io.lectern.media.storage;

import java.time.Duration;

/**
 * How long a store is waited for, and what is too large for one request.
 *
 * @param connecting for a connection
 * @param answering for the next bytes of an answer
 * @param tries of one request, the first included
 * @param part how many bytes travel in one request at most; a larger object goes in parts
 */
record Patience(Duration connecting, Duration answering, int tries, long part) {

    static final Patience USUAL = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(30), 4, 16 << 20);

    /** For a question whose answer may be no. */
    static final Patience LITTLE = new Patience(Duration.ofSeconds(4), Duration.ofSeconds(4), 1, 16 << 20);
}
