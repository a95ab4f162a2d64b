package io.lectern.media.storage;

import java.io.IOException;

/** What a store holds under a hash has another one. */
public final class DamagedObjectException extends IOException {

    private static final long serialVersionUID = 1;

    DamagedObjectException(String hash) {
        super("object " + hash + " is damaged: its content has another hash");
    }
}
