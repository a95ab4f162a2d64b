package io.lectern.tutor.retrieval;

import java.util.List;

/**
 * What a search found.
 *
 * @param query as it was understood: slips of the finger mended, each word weighed by how telling it is in the course
 * @param hits best first
 */
public record Found(Query query, List<Hit> hits) {
    public Found {
        hits = List.copyOf(hits);
    }
}
