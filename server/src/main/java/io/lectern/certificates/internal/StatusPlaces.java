package io.lectern.certificates.internal;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/**
 * Gives each certificate a place of its own in a published list of bits. The place is drawn at random, so that a list does not
 * tell who was given theirs after whom; two that draw the same are told apart by the store, and one draws again.
 */
@Component
class StatusPlaces {

    /** The least that the standard allows, so that one certificate hides among many. */
    static final int SIZE = 131_072;

    /** A list is left half empty: drawing again stays rare. */
    private static final int TAKEN_AT_MOST = SIZE / 2;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Certificates certificates;

    StatusPlaces(Certificates certificates) {
        this.certificates = certificates;
    }

    /** @param list numbered from 1 @param index from 0 */
    record Place(int list, int index) {}

    Place draw() {
        int list = Math.toIntExact(certificates.count() / TAKEN_AT_MOST) + 1;
        return new Place(list, RANDOM.nextInt(SIZE));
    }
}
