package io.lectern.liveclass;

import java.util.UUID;

/** A class: one lesson taught once, to one learner or many. */
public record ClassId(UUID value) {

    public static ClassId of(UUID value) {
        return new ClassId(value);
    }
}
