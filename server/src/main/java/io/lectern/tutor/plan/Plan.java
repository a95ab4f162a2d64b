package io.lectern.tutor.plan;

import io.lectern.courses.CourseId;
import io.lectern.courses.LessonId;
import io.lectern.courses.PublishedLesson;
import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import io.lectern.tutor.Beat;
import io.lectern.tutor.Check;
import io.lectern.tutor.SlideText;
import io.lectern.tutor.TeachingPlan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;

/**
 * The plan of one version of a lesson, as it stands now.
 *
 * @param origins what the rules made of each part, to tell a teacher's edits from it
 * @param lostEdits blocks whose edits could not be taken over from the version before, because their text changed
 */
@Aggregate(module = "tutor", name = "teaching_plan", collection = "tutor_teaching_plan")
@CompoundIndex(name = "teaching_plan_lesson", def = "{'lessonId': 1, 'lessonVersion': 1}", unique = true)
public record Plan(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID lessonId,
        int lessonVersion,
        UUID courseId,
        String title,
        String language,
        TeachingPlan.State state,
        Instant changedAt,
        List<Beat> beats,
        List<Check> checks,
        List<SlideText> slides,
        List<Origin> origins,
        List<UUID> lostEdits) {

    public Plan {
        beats = List.copyOf(beats);
        checks = List.copyOf(checks);
        slides = List.copyOf(slides);
        origins = List.copyOf(origins);
        lostEdits = List.copyOf(lostEdits);
    }

    /** A plan fresh from the rules. */
    static Plan compiled(TeachingPlan made, PublishedLesson lesson, Instant now) {
        return new Plan(
                Ids.next(),
                null,
                made.lesson().value(),
                made.lessonVersion(),
                made.course().value(),
                made.title(),
                made.language(),
                TeachingPlan.State.DRAFT,
                now,
                made.beats(),
                made.checks(),
                made.slides(),
                Origin.of(made.beats(), lesson),
                List.of());
    }

    /** The same plan with other beats; approval ends, because nobody has heard them yet. */
    Plan edited(List<Beat> newBeats, Instant now) {
        return with(TeachingPlan.State.DRAFT, newBeats, now, lostEdits);
    }

    Plan approved(Instant now) {
        return with(TeachingPlan.State.APPROVED, beats, now, List.of());
    }

    Plan takingOver(List<Beat> merged, List<UUID> lost, Instant now) {
        return with(state, merged, now, lost);
    }

    /** From the rules again; what a teacher did is gone. */
    Plan recompiled(Plan fresh, Instant now) {
        return new Plan(
                id,
                version,
                lessonId,
                lessonVersion,
                courseId,
                fresh.title(),
                fresh.language(),
                TeachingPlan.State.DRAFT,
                now,
                fresh.beats(),
                fresh.checks(),
                fresh.slides(),
                fresh.origins(),
                List.of());
    }

    /** How many stretches of the plan a teacher changed. */
    public int editedParts() {
        Map<String, List<Beat>> parts = Parts.of(beats);
        return (int) origins.stream()
                .filter(o -> !o.beats().equals(Origin.digest(parts.getOrDefault(o.part(), List.of()))))
                .count();
    }

    public TeachingPlan toPlan() {
        return new TeachingPlan(
                LessonId.of(lessonId),
                CourseId.of(courseId),
                lessonVersion,
                title,
                language,
                state,
                version == null ? 0 : version,
                beats,
                checks,
                slides);
    }

    private Plan with(TeachingPlan.State newState, List<Beat> newBeats, Instant now, List<UUID> lost) {
        return new Plan(
                id,
                version,
                lessonId,
                lessonVersion,
                courseId,
                title,
                language,
                newState,
                now,
                newBeats,
                checks,
                slides,
                origins,
                lost);
    }
}
