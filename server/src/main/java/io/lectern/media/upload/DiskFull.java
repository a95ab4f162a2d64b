package io.lectern.media.upload;

import java.io.IOException;
import java.util.Locale;

/** Tells a full disk from one that fails: only the words of the system do. */
final class DiskFull {

    private DiskFull() {}

    static boolean is(IOException failure) {
        String reason = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return reason.contains("no space left") || reason.contains("quota exceeded") || reason.contains("enough space");
    }
}
