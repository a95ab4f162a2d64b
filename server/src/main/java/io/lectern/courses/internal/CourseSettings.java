package io.lectern.courses.internal;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.accounts.Role;
import io.lectern.courses.CourseProblem;
import io.lectern.courses.events.CourseDeleted;
import io.lectern.media.FileId;
import io.lectern.media.FileScope;
import io.lectern.media.Files;
import io.lectern.media.StoredFile;
import io.lectern.store.Turns;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes where a course is found, what stands for it and whether it exists. */
@Component
public class CourseSettings {

    static final String COVER_SCOPE = "course-cover";
    private static final long LARGEST_COVER = 8_000_000;
    private static final int CANDIDATES = 10;

    private final CourseDesk desk;
    private final Courses courses;
    private final CourseAddresses addresses;
    private final FormerAddresses former;
    private final LessonDrafts drafts;
    private final People people;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Turns turns;
    private final Clock clock;

    CourseSettings(
            CourseDesk desk,
            Courses courses,
            CourseAddresses addresses,
            FormerAddresses former,
            LessonDrafts drafts,
            People people,
            Files files,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Turns turns,
            Clock clock) {
        this.desk = desk;
        this.courses = courses;
        this.addresses = addresses;
        this.former = former;
        this.drafts = drafts;
        this.people = people;
        this.files = files;
        this.events = events;
        this.transaction = transaction;
        this.turns = turns;
        this.clock = clock;
    }

    /** Moves the course to another address. Links to the old one keep working. */
    @Transactional
    public Course move(Actor actor, UUID courseId, long revision, String address) {
        Course course = desk.toEdit(actor, courseId, revision);
        Course moved = addresses.moved(course, address);
        return moved.equals(course) ? course : courses.save(moved);
    }

    /** Gives the course a picture that everybody who sees the course sees. */
    public Course cover(Actor actor, UUID courseId, String name, InputStream content) {
        desk.toEdit(actor, courseId);
        var scope = new FileScope(COVER_SCOPE, courseId);
        StoredFile stored = files.put(content, name, LARGEST_COVER, FileScope.preview(actor.userId()));
        if (!stored.isPicture()) {
            files.letGo(FileScope.preview(actor.userId()));
            throw new CourseProblem.DocumentUnknown(name);
        }
        files.letGo(scope);
        files.grant(stored.id(), scope);
        files.letGo(FileScope.preview(actor.userId()));
        return transaction.execute(_ ->
                courses.save(desk.toEdit(actor, courseId).covered(stored.id().value())));
    }

    /** Puts another picture in the place of one, if that is still the picture of the course. */
    public void exchangeCover(Actor actor, UUID courseId, FileId file, FileId other) {
        var scope = new FileScope(COVER_SCOPE, courseId);
        files.grant(other, scope);
        Course course = turns.take(() -> {
            Course now = desk.toEdit(actor, courseId);
            return file.value().equals(now.cover()) ? courses.save(now.covered(other.value())) : now;
        });
        String cover = course.cover();
        files.keepOnly(scope, cover == null ? List.of() : List.of(new FileId(cover)));
    }

    /** Takes the picture away. */
    public Course uncover(Actor actor, UUID courseId) {
        Course course = transaction.execute(
                _ -> courses.save(desk.toEdit(actor, courseId).covered(null)));
        files.letGo(new FileScope(COVER_SCOPE, courseId));
        return course;
    }

    /** A few teachers of the academy by a part of their name or e-mail address, for who may choose among them. */
    @Transactional(readOnly = true)
    public List<Person> teachersNamed(Actor actor, UUID courseId, String text) {
        desk.toEdit(actor, courseId);
        return people.search(text, Role.TEACHER, CANDIDATES);
    }

    /**
     * Deletes a course that no learner has ever seen, with its drafts.
     *
     * @throws CourseProblem.CourseIsPublished when learners may have begun it; it can be archived
     */
    @Transactional
    public void delete(Actor actor, UUID courseId) {
        Course course = desk.toEdit(actor, courseId);
        List<LessonFacts.Fact> lessons = drafts.factsOf(List.of(courseId));
        boolean seen = course.publishedAt() != null || lessons.stream().anyMatch(l -> l.publishedVersion() > 0);
        if (seen) {
            throw new CourseProblem.CourseIsPublished();
        }
        drafts.deleteAllById(lessons.stream().map(LessonFacts.Fact::id).toList());
        former.deleteByCourseId(courseId);
        courses.delete(course);
        files.letGo(FileScope.course(courseId));
        files.letGo(new FileScope(COVER_SCOPE, courseId));
        events.publishEvent(new CourseDeleted(courseId, clock.instant()));
    }
}
