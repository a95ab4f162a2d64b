package io.lectern.media;

import io.lectern.accounts.Actor;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Brings in files from elsewhere than a browser by the road of uploads: in parts that survive, looked at before they are kept,
 * and owned by who asked for them, who sees among the own uploads how far they are and what became of them.
 */
public interface Arrivals {

    /** A file on its way in. @param upload by which its owner finds it @param arrived how many bytes are there for certain */
    record Arrival(UUID upload, long arrived, long length) {

        public boolean whole() {
            return arrived == length;
        }
    }

    /**
     * Begins, or goes on with what the same person began for the same subject.
     *
     * @param purpose the kind of an {@link UploadPurpose}, whose rules hold
     * @param type media type as its sender calls it
     * @throws io.lectern.kernel.Problem as for any upload: too large, not allowed, no room
     */
    Arrival begin(Actor actor, String purpose, UUID subject, String name, @Nullable String type, long length);

    /** Adds what comes until the content ends or breaks off. Once it is whole, it is looked at and kept by itself. */
    Arrival add(Actor actor, UUID upload, long offset, InputStream content);

    /** The names of files that came for these subjects within a week and lie in quarantine, by subject. */
    Map<UUID, Set<String>> quarantined(Collection<UUID> subjects);
}
