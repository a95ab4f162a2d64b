package io.lectern.assessment.grades;

import io.lectern.assessment.Score;
import io.lectern.assessment.question.Decimals;
import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import io.lectern.kernel.Json;
import java.math.BigDecimal;
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
 * What teachers entered for one learner in one column, with everything that stood there before.
 *
 * @param columnId an assessment, a column kept by hand, or the course itself for the grade as a whole
 */
@Aggregate(module = "assessment", name = "grade_entry", collection = "assessment_grade_entry")
@CompoundIndex(name = "grade_entry_column_person", def = "{'columnId': 1, 'personId': 1}", unique = true)
@CompoundIndex(name = "grade_entry_person_course", def = "{'personId': 1, 'courseId': 1}")
public record GradeEntry(
        @Id UUID id,
        @Version @Nullable Long version,
        @Indexed UUID courseId,
        UUID columnId,
        UUID personId,
        Instant updatedAt,
        Sheet sheet) {

    /** @param changes the newest last, never none */
    public record Sheet(List<Change> changes) implements Json {
        public Sheet {
            changes = List.copyOf(changes);
        }
    }

    /** @param points null for none @param reason why, where a result is replaced */
    public record Content(
            @Nullable BigDecimal points,
            boolean excused,
            @Nullable String reason) implements Json {

        static final Content NOTHING = new Content(null, false, null);

        public Content {
            points = points == null ? null : Decimals.canonical(points);
            reason = reason == null || reason.isBlank() ? null : reason.strip();
        }
    }

    /** @param computed what stood there by itself at that moment */
    public record Change(Content content, @Nullable Score computed, UUID by, Instant at) implements Json {}

    static GradeEntry first(UUID course, UUID column, UUID person, Change change) {
        return new GradeEntry(Ids.next(), null, course, column, person, change.at(), new Sheet(List.of(change)));
    }

    GradeEntry with(Change change) {
        List<Change> changes =
                Stream.concat(changes().stream(), Stream.of(change)).toList();
        return new GradeEntry(id, version, courseId, columnId, personId, change.at(), new Sheet(changes));
    }

    public List<Change> changes() {
        return sheet.changes();
    }

    public Content content() {
        return changes().getLast().content();
    }

    /** How often it was changed; who changes it says which state they saw. */
    public long revision() {
        return version == null ? 0 : version + 1;
    }

    static long revisionOf(Optional<GradeEntry> entry) {
        return entry.map(GradeEntry::revision).orElse(0L);
    }
}
