package io.lectern.learning.watch.model;

import io.lectern.kernel.Json;

/** A stretch of a video, in milliseconds. @param to beyond {@code from} */
public record Span(long from, long to) implements Json {

    public Span {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no stretch: " + from + " to " + to);
        }
    }

    long length() {
        return to - from;
    }
}
