package io.lectern.kernel;

/**
 * Marks a nested part of an {@link Aggregate}: one JSONB column on PostgreSQL, an embedded document on MongoDB.
 *
 * <p>Such a part is only ever read whole; whatever a query filters or sorts by is a top-level component of its aggregate.
 */
public interface Json {}
