package io.lectern.courses.internal;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseProblem;
import io.lectern.courses.events.LessonPublished;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the draft of a lesson its next published version. */
@Component
public class PublishLesson {

    private final CourseDesk desk;
    private final LessonDrafts drafts;
    private final LessonVersions versions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublishLesson(
            CourseDesk desk,
            LessonDrafts drafts,
            LessonVersions versions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.drafts = drafts;
        this.versions = versions;
        this.events = events;
        this.clock = clock;
    }

    /** @param revision the draft that the teacher has seen; publishing the same again changes nothing */
    @Transactional
    public Lesson publish(Actor actor, UUID lessonId, long revision) {
        Lesson lesson = desk.draftToEdit(actor, lessonId);
        if (lesson.revision() != revision) {
            throw new CourseProblem.LessonChanged(lesson.revision(), lesson.title(), lesson.markdown());
        }
        return publish(lesson);
    }

    /** For a draft that whoever calls may publish. */
    Lesson publish(Lesson lesson) {
        if (lesson.blocks().isEmpty()) {
            throw new CourseProblem.LessonEmpty();
        }
        if (isPublished(lesson)) {
            return lesson;
        }
        Instant now = clock.instant();
        Lesson published = drafts.save(lesson.published());
        versions.save(LessonVersion.of(published, now));
        events.publishEvent(
                new LessonPublished(published.id(), published.courseId(), published.publishedVersion(), now));
        return published;
    }

    /** Whether the newest version says what the draft says. */
    private boolean isPublished(Lesson lesson) {
        return versions.findByLessonIdAndNumber(lesson.id(), lesson.publishedVersion())
                .filter(v -> v.blocks().equals(lesson.blocks())
                        && v.title().equals(lesson.title())
                        && v.summary().equals(lesson.summary())
                        && v.language().equals(lesson.language())
                        && v.pictures().equals(lesson.pictures())
                        && v.minutes() == lesson.minutes())
                .isPresent();
    }
}
