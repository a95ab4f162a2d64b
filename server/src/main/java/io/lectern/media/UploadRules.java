package io.lectern.media;

import java.util.Set;

/**
 * What may be uploaded.
 *
 * @param scope what the file then belongs to
 * @param mostBytes the role of a person may allow less
 * @param types media types as found in the content, {@code image/*} for all of a family; none for any
 */
public record UploadRules(FileScope scope, long mostBytes, Set<String> types) {

    public UploadRules {
        types = Set.copyOf(types);
    }

    /** Whether files of this type are accepted. */
    public boolean accept(String type) {
        return types.isEmpty() || types.contains(type) || types.contains(type.replaceFirst("/.*", "/*"));
    }
}
