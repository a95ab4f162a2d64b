package io.lectern.courses.internal.markdown;

import org.jspecify.annotations.Nullable;

/** Knows which file a lesson's text means by a path such as {@code fig/curve.svg}. */
@FunctionalInterface
public interface Pictures {

    /** For texts without pictures. */
    Pictures NONE = path -> null;

    /** The media id of the picture, or null when there is none at that path. */
    @Nullable
    String file(String path);
}
