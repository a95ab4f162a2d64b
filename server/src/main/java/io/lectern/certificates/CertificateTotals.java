package io.lectern.certificates;

import io.lectern.accounts.UserId;
import io.lectern.courses.CourseId;
import java.time.Instant;
import java.util.Set;

/** Counts certificates of the whole academy. Who may know is decided by the caller. */
public interface CertificateTotals {

    /** Somebody in a course. */
    record Place(UserId person, CourseId course) {}

    /** How many were issued first in a span of time: not what stands in for another. */
    long issued(Instant from, Instant before);

    /** Who holds a certificate of which course that was neither revoked nor replaced, issued since then. */
    Set<Place> holdersSince(Instant from);
}
