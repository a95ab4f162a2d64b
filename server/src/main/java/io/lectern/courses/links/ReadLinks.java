package io.lectern.courses.links;

import io.lectern.accounts.Actor;
import io.lectern.courses.Block;
import io.lectern.courses.CourseSummary;
import io.lectern.courses.TaughtCourses;
import io.lectern.courses.internal.Course;
import io.lectern.courses.internal.CourseDesk;
import io.lectern.courses.internal.Lesson;
import io.lectern.courses.internal.LessonDrafts;
import io.lectern.courses.internal.LessonLinks;
import io.lectern.courses.links.address.LinkAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The links of a course, for those who see its drafts. */
@Component
public class ReadLinks {

    /** Who has just looked learns nothing new by looking again. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final CourseDesk desk;
    private final LessonDrafts lessons;
    private final CheckedLinks links;
    private final TaughtCourses taught;
    private final Clock clock;

    ReadLinks(CourseDesk desk, LessonDrafts lessons, CheckedLinks links, TaughtCourses taught, Clock clock) {
        this.desk = desk;
        this.lessons = lessons;
        this.links = links;
        this.taught = taught;
        this.clock = clock;
    }

    /**
     * A link where a lesson shows it.
     *
     * @param title what the lesson calls it, empty when it does not
     * @param checked null before anybody has looked
     * @param fetchable whether its place may hand out the file
     * @param inDraft whether the draft shows it @param published whether learners see it
     */
    public record Shown(
            UUID lessonId,
            String lessonTitle,
            String title,
            LinkAddress address,
            @Nullable CheckedLink checked,
            boolean fetchable,
            boolean inDraft,
            boolean published) {

        /** Whether somebody should do something about it. */
        boolean wrong() {
            return address.flaw() != null || checked != null && checked.state() == CheckedLink.State.BROKEN;
        }
    }

    /** What does not work comes first, then in the order of the course. */
    @Transactional(readOnly = true)
    public List<Shown> ofCourse(Actor actor, UUID courseId) {
        Course course = desk.draftsToSee(actor, courseId);
        List<LessonLinks.Linking> linking = lessons.linkingOf(courseId);
        Map<String, CheckedLink> checked = checked(linking);
        Map<UUID, Lesson> drafts = lessons
                .findAllById(linking.stream().map(LessonLinks.Linking::id).toList())
                .stream()
                .collect(Collectors.toMap(Lesson::id, Function.identity()));
        List<Shown> all = new ArrayList<>();
        for (LessonLinks.Linking lesson : linking) {
            for (String address : lesson.all()) {
                all.add(new Shown(
                        lesson.id(),
                        lesson.title(),
                        titleOf(address, drafts.get(lesson.id())),
                        LinkAddress.of(address),
                        checked.get(address),
                        BringHome.isPossible(LinkAddress.of(address)),
                        lesson.links().contains(address),
                        lesson.publishedLinks().contains(address)));
            }
        }
        List<UUID> order = course.lessons();
        all.sort(Comparator.comparing((Shown shown) -> !shown.wrong())
                .thenComparing(shown -> order.indexOf(shown.lessonId())));
        return all;
    }

    /** Has the links of a course looked at within some minutes. */
    @Transactional
    public void lookAgain(Actor actor, UUID courseId) {
        desk.toEdit(actor, courseId);
        Instant now = clock.instant();
        checked(lessons.linkingOf(courseId)).values().stream()
                .filter(link -> link.lookedAt() == null || link.lookedAt().isBefore(now.minus(FRESH)))
                .forEach(link -> links.save(link.due(now)));
    }

    /** How many links of a course do not work. @param since the first of them */
    public record Broken(UUID courseId, String title, int links, Instant since) {}

    /** The courses of a teacher with links that do not work, the longest broken first. */
    @Transactional(readOnly = true)
    public List<Broken> ofTeacher(Actor actor) {
        List<Broken> all = new ArrayList<>();
        for (CourseSummary course : taught.by(actor.id())) {
            List<Instant> since = checked(lessons.linkingOf(course.id().value())).values().stream()
                    .map(CheckedLink::brokenSince)
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList();
            if (!since.isEmpty()) {
                all.add(new Broken(course.id().value(), course.title(), since.size(), since.getFirst()));
            }
        }
        all.sort(Comparator.comparing(Broken::since));
        return all;
    }

    private Map<String, CheckedLink> checked(List<LessonLinks.Linking> linking) {
        List<String> addresses = linking.stream()
                .flatMap(lesson -> lesson.all().stream())
                .distinct()
                .toList();
        Map<String, CheckedLink> checked = new HashMap<>();
        links.findByAddressIn(addresses).forEach(link -> checked.put(link.address(), link));
        return checked;
    }

    private static String titleOf(String address, @Nullable Lesson draft) {
        return draft == null
                ? ""
                : draft.blocks().stream()
                        .map(Block::link)
                        .filter(Objects::nonNull)
                        .filter(link -> link.url().equals(address))
                        .map(Block.Link::title)
                        .findFirst()
                        .orElse("");
    }
}
