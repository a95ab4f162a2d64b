package io.lectern.media;

import java.time.Instant;
import java.util.List;

/** For how long files have belonged to what they were stored for or granted to. */
public interface FileAges {

    /** How many times a file was given to a scope of this kind before a moment, and still is. */
    long countGivenBefore(String kind, Instant moment);

    /** Scopes of this kind that were given files before a moment, the longest ago first. */
    List<FileScope> givenBefore(String kind, Instant moment, int atMost);
}
