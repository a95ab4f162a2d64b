package io.lectern.media.storage;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A store elsewhere does not answer, or refuses. Nothing was changed; later it may be different. */
public final class StoreAwayException extends IOException {

    private static final long serialVersionUID = 1;

    StoreAwayException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
