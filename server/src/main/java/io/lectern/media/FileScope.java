package io.lectern.media;

import java.util.UUID;

/**
 * What a file belongs to: who may see that may open the file.
 *
 * @param kind e.g. {@code course}; the {@link FileGate} of this kind decides
 * @param id which one
 */
public record FileScope(String kind, UUID id) {

    /** The files of a course. */
    public static FileScope course(UUID id) {
        return new FileScope("course", id);
    }

    /** What a person looks at before they keep it: open to them alone, and let go of after a day. */
    public static FileScope preview(UUID person) {
        return new FileScope("preview", person);
    }
}
