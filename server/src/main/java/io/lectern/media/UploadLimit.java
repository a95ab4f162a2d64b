package io.lectern.media;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says whether there may be more files. Asked when an upload begins and again before its file is kept; provided by the module
 * that knows how much is allowed.
 */
public interface UploadLimit {

    /**
     * @param course whose room the file takes, null for none
     * @param bytes of the file
     * @param onTheirWay bytes of all other uploads of the academy that began before; 0 when the file is to be kept
     * @throws io.lectern.kernel.Problem when that is more than allowed
     */
    void require(@Nullable UUID course, long bytes, long onTheirWay);
}
