package io.lectern.liveclass.recording;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseSummary;
import io.lectern.enrolment.CourseDoor;
import io.lectern.liveclass.ClassSummary;
import io.lectern.liveclass.audience.Audience;
import io.lectern.liveclass.audience.AudienceRules;
import io.lectern.liveclass.internal.PastClasses;
import io.lectern.media.FileId;
import io.lectern.media.Videos;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of the classes of a course: classes to be heard again and films, by the date on which they took place. */
@Service
@Transactional(readOnly = true)
public class ListRecordings {

    private static final int MOST = 1000;

    private final Recordings recordings;
    private final RecordingPlaces places;
    private final PastClasses classes;
    private final RecordingPolicy policy;
    private final AudienceRules audiences;
    private final CourseDoor door;
    private final Videos videos;

    ListRecordings(
            Recordings recordings,
            RecordingPlaces places,
            PastClasses classes,
            RecordingPolicy policy,
            AudienceRules audiences,
            CourseDoor door,
            Videos videos) {
        this.recordings = recordings;
        this.places = places;
        this.classes = classes;
        this.policy = policy;
        this.audiences = audiences;
        this.door = door;
        this.videos = videos;
    }

    /**
     * Either a class that can be heard again or a film.
     *
     * @param id of the class or of the film
     * @param film null for a class that is heard again
     * @param liveClass that it shows; null when that was not held here
     * @param length null as long as a film does not play
     * @param positionMs where the person left a film
     * @param audience who sees it by the rule that holds
     * @param own its own rule; null for that of the course
     */
    public record Shown(
            UUID id,
            @Nullable Recording film,
            @Nullable ClassSummary liveClass,
            String title,
            Instant heldAt,
            @Nullable Duration length,
            long positionMs,
            Audience audience,
            @Nullable Audience own) {}

    /**
     * @param items the newest first
     * @param audience what holds for those without a rule of their own
     * @param managed whether the person may add and change them
     * @param all whether the person sees those that learners do not
     */
    public record OfCourse(CourseSummary course, List<Shown> items, Audience audience, boolean managed, boolean all) {}

    /** @throws io.lectern.enrolment.EnrolmentProblem when the person does not follow the course, or not any more */
    public OfCourse of(Actor actor, UUID courseId) {
        CourseSummary course = policy.toFollow(actor, courseId);
        boolean all = policy.seesAll(actor, courseId);
        Audience common = audiences.of(courseId);
        List<PastClasses.Past> past = classes.of(courseId);
        List<Recording> films = recordings.findByCourseIdOrderByHeldAtDesc(courseId, Limit.of(MOST));
        Map<UUID, ClassSummary> held = new HashMap<>();
        past.forEach(found -> held.put(found.summary().id().value(), found.summary()));
        films.forEach(film -> addClassOf(film, held));
        Map<UUID, Long> left = leftBy(actor, films);
        List<Shown> shown = Stream.concat(
                        past.stream().map(found -> replay(found, common)),
                        films.stream().map(film -> film(film, held, left, common)))
                .sorted(Comparator.comparing(Shown::heldAt).reversed().thenComparing(Shown::id))
                .toList();
        return new OfCourse(
                course,
                all ? shown : forLearner(actor, course.id(), shown, held.keySet()),
                common,
                policy.mayManage(actor, courseId),
                all);
    }

    private void addClassOf(Recording film, Map<UUID, ClassSummary> held) {
        UUID classId = film.classId();
        if (classId != null && !held.containsKey(classId)) {
            classes.find(classId).ifPresent(found -> held.put(classId, found));
        }
    }

    private Map<UUID, Long> leftBy(Actor actor, List<Recording> films) {
        return places
                .findByPersonIdAndRecordingIdIn(
                        actor.userId(), films.stream().map(Recording::id).toList())
                .stream()
                .collect(Collectors.toMap(RecordingPlace::recordingId, RecordingPlace::positionMs));
    }

    private List<Shown> forLearner(Actor actor, CourseId course, List<Shown> all, Set<UUID> held) {
        Set<UUID> attended = classes.attended(actor, held);
        List<Shown> admitted = all.stream()
                .filter(shown -> RecordingPolicy.admits(
                        shown.audience(),
                        shown.liveClass() != null
                                && attended.contains(shown.liveClass().id().value())))
                .toList();
        Set<UUID> closed = door.closed(
                        actor,
                        course,
                        admitted.stream()
                                .map(shown -> RecordingPolicy.placeOf(course.value(), shown.liveClass()))
                                .distinct()
                                .toList())
                .keySet();
        return admitted.stream()
                .filter(shown -> !closed.contains(RecordingPolicy.placeOf(course.value(), shown.liveClass())))
                .toList();
    }

    private static Shown replay(PastClasses.Past past, Audience common) {
        ClassSummary held = past.summary();
        Instant began = Objects.requireNonNull(held.startedAt());
        return new Shown(
                held.id().value(),
                null,
                held,
                held.title(),
                began,
                Duration.between(began, Objects.requireNonNull(held.endedAt())),
                0,
                Objects.requireNonNullElse(past.audience(), common),
                past.audience());
    }

    private Shown film(Recording film, Map<UUID, ClassSummary> held, Map<UUID, Long> left, Audience common) {
        return new Shown(
                film.id(),
                film,
                film.classId() == null ? null : held.get(film.classId()),
                film.title(),
                film.heldAt(),
                videos.length(new FileId(film.file())).orElse(null),
                left.getOrDefault(film.id(), 0L),
                Objects.requireNonNullElse(film.audience(), common).without(film.classId()),
                film.audience());
    }
}
