package io.lectern.media;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What may be uploaded.
 *
 * @param scope what the file then belongs to
 * @param mostBytes the role of a person may allow less
 * @param types media types as found in the content, {@code image/*} for all of a family; none for any
 * @param course whose room it takes, null for none
 */
public record UploadRules(
        FileScope scope,
        long mostBytes,
        Set<String> types,
        @Nullable UUID course) {

    public UploadRules {
        types = Set.copyOf(types);
    }

    /** Of files that belong to no course, or to the one that is their scope. */
    public UploadRules(FileScope scope, long mostBytes, Set<String> types) {
        this(scope, mostBytes, types, scope.kind().equals("course") ? scope.id() : null);
    }

    /** Whether files of this type are accepted. */
    public boolean accept(String type) {
        return types.isEmpty() || types.contains(type) || types.contains(type.replaceFirst("/.*", "/*"));
    }
}
