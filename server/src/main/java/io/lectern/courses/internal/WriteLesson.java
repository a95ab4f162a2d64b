package io.lectern.courses.internal;

import io.lectern.accounts.Actor;
import io.lectern.courses.Block;
import io.lectern.courses.CourseProblem;
import io.lectern.courses.internal.markdown.MarkdownLesson;
import io.lectern.courses.internal.markdown.MarkdownReader;
import io.lectern.courses.internal.markdown.Pictures;
import io.lectern.kernel.GeneralProblem;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the drafts of lessons. */
@Component
public class WriteLesson {

    static final int LONGEST_TEXT = 1_000_000;
    static final int MOST_BLOCKS = 3000;

    private final CourseDesk desk;
    private final Courses courses;
    private final LessonDrafts drafts;
    private final LessonVersions versions;
    private final Clock clock;

    WriteLesson(CourseDesk desk, Courses courses, LessonDrafts drafts, LessonVersions versions, Clock clock) {
        this.desk = desk;
        this.courses = courses;
        this.drafts = drafts;
        this.versions = versions;
        this.clock = clock;
    }

    /** Adds an empty lesson. @param module null for the last one */
    @Transactional
    public Lesson add(Actor actor, UUID courseId, @Nullable UUID module, String title) {
        Course course = desk.toEdit(actor, courseId);
        Lesson lesson = drafts.save(Lesson.draft(courseId, title.strip(), course.language(), clock.instant()));
        courses.save(course.withLesson(lesson.id(), module));
        return lesson;
    }

    /** Adds a lesson that came as a document. */
    @Transactional
    public Lesson add(Actor actor, UUID courseId, @Nullable UUID module, ImportedLesson imported) {
        Course course = desk.toEdit(actor, courseId);
        Lesson lesson = drafts.save(imported.toDraft(courseId, clock.instant()));
        courses.save(course.withLesson(lesson.id(), module));
        return lesson;
    }

    /**
     * Saves a draft that was made on a revision.
     *
     * @throws CourseProblem.LessonChanged when another revision was saved meanwhile, unless it says the same
     */
    @Transactional
    public Lesson save(Actor actor, UUID lessonId, long revision, Lesson.Heading heading, String markdown) {
        Lesson lesson = desk.draftToEdit(actor, lessonId);
        if (says(lesson, heading, markdown)) {
            return lesson;
        }
        if (lesson.revision() != revision) {
            throw changed(lesson);
        }
        try {
            return drafts.save(lesson.written(
                    heading, markdown, read(markdown, lesson.pictureList()), published(lesson), clock.instant()));
        } catch (OptimisticLockingFailureException e) {
            throw changed(drafts.findById(lessonId).orElse(lesson));
        }
    }

    /** Removes a lesson that learners have never seen. */
    @Transactional
    public void remove(Actor actor, UUID lessonId) {
        Lesson lesson = desk.draftToEdit(actor, lessonId);
        if (lesson.publishedVersion() > 0) {
            throw new CourseProblem.LessonIsPublished();
        }
        Course course = courses.findById(lesson.courseId()).orElseThrow();
        courses.save(course.withoutLesson(lessonId));
        drafts.delete(lesson);
    }

    /** Gives the lesson a picture at a path, for its text to show. */
    @Transactional
    public Lesson illustrate(Actor actor, UUID lessonId, String path, String file) {
        Lesson lesson = desk.draftToEdit(actor, lessonId);
        return illustrate(lesson, lesson.pictureList().with(path, file));
    }

    /** Puts another file in the place of one, under the same names. The text stays as it is. */
    @Transactional
    public Lesson exchange(Actor actor, UUID lessonId, String file, String other) {
        Lesson lesson = desk.draftToEdit(actor, lessonId);
        PictureList pictures = lesson.pictureList().exchanged(file, other);
        return pictures.equals(lesson.pictureList()) ? lesson : illustrate(lesson, pictures);
    }

    /** Gives a draft other pictures than it had when it was read. */
    Lesson illustrate(Lesson lesson, PictureList pictures) {
        Lesson illustrated = lesson.illustrated(pictures);
        return drafts.save(illustrated.written(
                new Lesson.Heading(lesson.title(), lesson.summary(), lesson.language(), lesson.minutes()),
                lesson.markdown(),
                read(lesson.markdown(), pictures),
                published(lesson),
                clock.instant()));
    }

    /** Reads a text within the limits of a lesson. */
    static MarkdownLesson read(String markdown, Pictures pictures) {
        if (markdown.length() > LONGEST_TEXT) {
            throw new CourseProblem.LessonTooLong(LONGEST_TEXT);
        }
        if (markdown.indexOf('\0') >= 0) {
            throw new GeneralProblem.Invalid("markdown", "not-text", "This is not a text.");
        }
        MarkdownLesson read = MarkdownReader.read(markdown, pictures);
        if (read.blocks().size() > MOST_BLOCKS) {
            throw new CourseProblem.LessonTooLong(LONGEST_TEXT);
        }
        return read;
    }

    private List<Block> published(Lesson lesson) {
        return versions.findByLessonIdAndNumber(lesson.id(), lesson.publishedVersion())
                .map(LessonVersion::blocks)
                .orElse(List.of());
    }

    private static boolean says(Lesson lesson, Lesson.Heading heading, String markdown) {
        return lesson.markdown().equals(markdown)
                && new Lesson.Heading(lesson.title(), lesson.summary(), lesson.language(), lesson.minutes())
                        .equals(heading);
    }

    private static CourseProblem changed(Lesson newer) {
        return new CourseProblem.LessonChanged(newer.revision(), newer.title(), newer.markdown());
    }
}
