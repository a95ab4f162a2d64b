package io.lectern.tutor.retrieval;

import java.util.List;

/**
 * What a search found.
 *
 * @param query as it was understood: slips of the finger mended, each word weighed by how telling it is in the course
 * @param said how much of it the course says itself, not only in other words for the same: 0 to 1
 * @param hits best first
 */
public record Found(Query query, double said, List<Hit> hits) {
    public Found {
        hits = List.copyOf(hits);
    }
}
