package io.lectern.assessment.marking;

import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.AttemptItem;
import io.lectern.assessment.marking.MarkedItem.Stage;
import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * What people gave for an attempt. The attempt is its learner's and hears of it when it is released.
 *
 * @param id of the attempt
 */
@Aggregate(module = "assessment", name = "marking", collection = "assessment_marking")
@CompoundIndex(name = "marking_assessment_state", def = "{'assessmentId': 1, 'state': 1}")
public record Marking(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID assessmentId,
        @Indexed UUID courseId,
        @Indexed UUID personId,
        MarkingState state,
        Instant updatedAt,
        Sheet sheet) {

    /**
     * @param rules as they were when marking began
     * @param signature of who signed for the marks as they are; null when nobody has
     * @param release null until the learner may see it
     */
    public record Sheet(
            MarkingRules rules,
            List<MarkedItem> items,
            @Nullable Signature signature,
            @Nullable Release release) implements Json {
        public Sheet {
            items = List.copyOf(items);
        }
    }

    public record Release(UUID by, Instant at) implements Json {}

    public record Signature(UUID by, Instant at) implements Json {}

    /** Nothing is marked yet. */
    static Marking begun(Attempt attempt, MarkingRules rules, Instant at) {
        List<MarkedItem> items = attempt.items().stream()
                .filter(AttemptItem::needsMarking)
                .map(item -> MarkedItem.unmarked(item.id(), item.points()))
                .toList();
        return new Marking(
                attempt.id(),
                null,
                attempt.assessmentId(),
                attempt.courseId(),
                attempt.personId(),
                MarkingState.OPEN,
                at,
                new Sheet(rules, items, null, null));
    }

    /** With what came into the attempt since and needs marks too; as it is once it is released. */
    Marking following(Attempt attempt) {
        List<MarkedItem> added = attempt.items().stream()
                .filter(item -> item.needsMarking() && item(item.id()).isEmpty())
                .map(item -> MarkedItem.unmarked(item.id(), item.points()))
                .toList();
        return added.isEmpty() || isReleased()
                ? this
                : with(
                        new Sheet(
                                rules(),
                                Stream.concat(sheet.items().stream(), added.stream())
                                        .toList(),
                                null,
                                null),
                        updatedAt);
    }

    public MarkingRules rules() {
        return sheet.rules();
    }

    public boolean isReleased() {
        return sheet.release() != null;
    }

    Optional<MarkedItem> item(UUID item) {
        return sheet.items().stream().filter(i -> i.item().equals(item)).findFirst();
    }

    /** Whether learners may see it as soon as somebody says so. @param now the rules of the assessment as they are now */
    boolean isReady(MarkingRules now) {
        return state == MarkingState.DONE && (!now.isSigned() || sheet.signature() != null);
    }

    /** Whether every mark that counts is this person's. */
    boolean isAllBy(UUID person) {
        return sheet.items().stream()
                .flatMap(item -> item.counting().stream())
                .allMatch(mark -> mark.marker().equals(person));
    }

    Marking signed(UUID by, Instant at) {
        return with(new Sheet(rules(), sheet.items(), new Signature(by, at), sheet.release()), at);
    }

    /** A signature was for the marks as they were. */
    Marking with(UUID item, Mark mark, Instant at) {
        List<MarkedItem> items = sheet.items().stream()
                .map(i -> i.item().equals(item) ? i.with(mark, rules()) : i)
                .toList();
        return with(new Sheet(rules(), items, null, sheet.release()), at);
    }

    /** Everything must be marked. */
    Marking released(UUID by, Instant at) {
        return with(new Sheet(rules(), sheet.items(), sheet.signature(), new Release(by, at)), at);
    }

    /** What each item earns that is done. */
    public Map<UUID, BigDecimal> points() {
        Map<UUID, BigDecimal> points = new HashMap<>();
        sheet.items().forEach(i -> i.points(rules()).ifPresent(p -> points.put(i.item(), p)));
        return points;
    }

    private Marking with(Sheet next, Instant at) {
        return new Marking(id, version, assessmentId, courseId, personId, stateOf(next), at, next);
    }

    private static MarkingState stateOf(Sheet sheet) {
        if (sheet.release() != null) {
            return MarkingState.RELEASED;
        }
        List<Stage> stages =
                sheet.items().stream().map(i -> i.stage(sheet.rules())).toList();
        if (stages.stream().allMatch(s -> s == Stage.DONE)) {
            return MarkingState.DONE;
        }
        return stages.stream().allMatch(s -> s == Stage.DONE || s == Stage.DISPUTED)
                ? MarkingState.DISPUTED
                : MarkingState.OPEN;
    }
}
