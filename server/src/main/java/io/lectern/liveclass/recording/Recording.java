package io.lectern.liveclass.recording;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Json;
import io.lectern.liveclass.audience.Audience;
import io.lectern.media.FileScope;
import io.lectern.media.StoredFile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * A film of a class.
 *
 * @param id follows from the course and the file: the same film comes to a course once
 * @param classId the class that it shows, if that was held here
 * @param heldAt when what it shows took place
 * @param audience who may see it; null for what holds in its course
 */
@Aggregate(module = "liveclass", name = "recording", collection = "liveclass_recording")
@CompoundIndex(name = "recording_course", def = "{courseId: 1, heldAt: 1}")
public record Recording(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID courseId,
        @Nullable UUID classId,
        String file,
        String title,
        @Indexed(name = "recording_held") Instant heldAt,
        @Nullable Audience audience,
        List<Caption> captions,
        Instant addedAt) {

    static final String KIND = "recording";
    private static final int LONGEST_TITLE = 200;

    public Recording {
        captions = List.copyOf(captions);
    }

    /** What is said in it, in one language. @param language {@code en} or {@code ar} @param file WebVTT */
    public record Caption(String language, String file) implements Json {}

    static UUID idOf(UUID course, String file) {
        return UUID.nameUUIDFromBytes((KIND + " " + course + " " + file).getBytes(StandardCharsets.UTF_8));
    }

    /** It is called as its file was. */
    static Recording of(UUID course, StoredFile film, Instant now) {
        String file = film.id().value();
        String name = film.name().replaceFirst("(?<=.)\\.[A-Za-z0-9]{1,5}$", "");
        String title = name.length() > LONGEST_TITLE ? name.substring(0, LONGEST_TITLE) : name;
        return new Recording(idOf(course, file), null, course, null, file, title, now, null, List.of(), now);
    }

    FileScope scope() {
        return scope(id);
    }

    static FileScope scope(UUID id) {
        return new FileScope(KIND, id);
    }

    Recording described(String newTitle, Instant newHeldAt, @Nullable UUID newClass, @Nullable Audience newAudience) {
        return new Recording(
                id, version, courseId, newClass, file, newTitle, newHeldAt, newAudience, captions, addedAt);
    }

    /** With these captions in place of those of the same language. */
    Recording with(Caption caption) {
        return captioned(
                Stream.concat(others(caption.language()), Stream.of(caption)).toList());
    }

    Recording withoutCaptions(String language) {
        return captioned(others(language).toList());
    }

    Optional<Caption> caption(String language) {
        return captions.stream().filter(c -> c.language().equals(language)).findFirst();
    }

    private Stream<Caption> others(String language) {
        return captions.stream().filter(c -> !c.language().equals(language));
    }

    private Recording captioned(List<Caption> changed) {
        return new Recording(id, version, courseId, classId, file, title, heldAt, audience, changed, addedAt);
    }
}
