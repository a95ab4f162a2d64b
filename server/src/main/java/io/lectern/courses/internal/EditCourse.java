package io.lectern.courses.internal;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.Role;
import io.lectern.accounts.UserId;
import io.lectern.courses.CourseProblem;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what surrounds the lessons of a course. Every change names the revision that it was made on. */
@Component
public class EditCourse {

    /** A module in a new order. @param id null for a new one */
    public record Arrangement(@Nullable UUID id, String title, List<UUID> lessons) {}

    private final CourseDesk desk;
    private final Courses courses;
    private final LessonDrafts drafts;
    private final People people;
    private final Clock clock;

    EditCourse(CourseDesk desk, Courses courses, LessonDrafts drafts, People people, Clock clock) {
        this.desk = desk;
        this.courses = courses;
        this.drafts = drafts;
        this.people = people;
        this.clock = clock;
    }

    @Transactional
    public Course describe(
            Actor actor, UUID courseId, long revision, String title, String summary, String language, boolean open) {
        Course course = desk.toEdit(actor, courseId, revision);
        return courses.save(course.described(title.strip(), summary.strip(), language, open));
    }

    /** Makes, renames, removes and reorders modules and moves lessons between them; no lesson gets lost by it. */
    @Transactional
    public Course arrange(Actor actor, UUID courseId, long revision, List<Arrangement> order) {
        Course course = desk.toEdit(actor, courseId, revision);
        List<Course.Module> modules = order.stream()
                .map(m -> new Course.Module(
                        m.id() == null ? Ids.next() : m.id(), m.title().strip(), m.lessons()))
                .toList();
        if (!course.holdsSameLessons(modules)) {
            throw new CourseProblem.OutlineIncomplete();
        }
        return courses.save(course.arranged(modules));
    }

    /** Sets who teaches the course; all of them must be teachers. */
    @Transactional
    public Course teachers(Actor actor, UUID courseId, long revision, List<UUID> teachers) {
        Course course = desk.toEdit(actor, courseId, revision);
        List<UUID> distinct = teachers.stream().distinct().toList();
        long known = people.findAll(distinct.stream().map(UserId::new).toList()).stream()
                .filter(p -> p.roles().contains(Role.TEACHER))
                .count();
        if (known != distinct.size()) {
            throw new GeneralProblem.Invalid("teachers", "not-a-teacher", "Only teachers can teach a course.");
        }
        return courses.save(course.taughtBy(distinct));
    }

    /** Shows the course in the catalogue. */
    @Transactional
    public Course publish(Actor actor, UUID courseId) {
        Course course = desk.toEdit(actor, courseId);
        if (drafts.factsOf(List.of(courseId)).stream().noneMatch(f -> f.publishedVersion() > 0)) {
            throw new CourseProblem.NothingToShow();
        }
        return course.status() == CourseStatus.PUBLISHED ? course : courses.save(course.published(clock.instant()));
    }

    /** Takes the course out of the catalogue; who takes it keeps it. */
    @Transactional
    public Course archive(Actor actor, UUID courseId) {
        Course course = desk.toEdit(actor, courseId);
        return course.status() == CourseStatus.ARCHIVED ? course : courses.save(course.archived());
    }
}
