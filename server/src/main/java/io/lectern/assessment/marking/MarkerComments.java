package io.lectern.assessment.marking;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Json;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * What a marker says again and again. It is theirs alone, in all of their courses.
 *
 * @param id of the marker
 */
@Aggregate(module = "assessment", name = "marker_comments", collection = "assessment_marker_comments")
record MarkerComments(@Id UUID id, @Version @Nullable Long version, Kept kept) {

    /** More than that nobody finds anything in. */
    static final int MOST = 100;

    /** @param texts the newest first */
    record Kept(List<String> texts) implements Json {
        Kept {
            texts = List.copyOf(texts);
        }
    }

    static MarkerComments none(UUID marker) {
        return new MarkerComments(marker, null, new Kept(List.of()));
    }

    List<String> texts() {
        return kept.texts();
    }

    /** With this one first; the oldest makes room. */
    MarkerComments with(String text) {
        return keeping(Stream.concat(Stream.of(text), others(text)).limit(MOST).toList());
    }

    MarkerComments without(String text) {
        return keeping(others(text).toList());
    }

    private Stream<String> others(String text) {
        return texts().stream().filter(other -> !other.equals(text));
    }

    private MarkerComments keeping(List<String> texts) {
        return new MarkerComments(id, version, new Kept(texts));
    }
}
