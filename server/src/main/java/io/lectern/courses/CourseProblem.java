package io.lectern.courses;

import io.lectern.kernel.Problem;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Why something cannot be done to a course or a lesson. */
public abstract sealed class CourseProblem extends Problem {

    private CourseProblem(String slug, HttpStatus status, String title, String detail, Map<String, ?> properties) {
        super(slug, status, title, detail, properties);
    }

    /** Another course has the same address. */
    public static final class SlugTaken extends CourseProblem {
        public SlugTaken(String slug) {
            super(
                    "course-slug-taken",
                    HttpStatus.CONFLICT,
                    "This address is taken",
                    "Another course has the address “" + slug + "”. Please choose another one.",
                    Map.of("slug", slug));
        }
    }

    /** A draft was saved by somebody else meanwhile; carries the newer one so that both can be shown. */
    public static final class LessonChanged extends CourseProblem {
        public LessonChanged(long revision, String title, String markdown) {
            super(
                    "changed-meanwhile",
                    HttpStatus.CONFLICT,
                    "Somebody else changed this lesson meanwhile",
                    "Nothing was overwritten. Look at the newer text and apply your change to it.",
                    Map.of("what", "lesson", "revision", revision, "newerTitle", title, "newerMarkdown", markdown));
        }
    }

    /** Captions or chapters were written by somebody else meanwhile. */
    public static final class CaptionsChanged extends CourseProblem {
        public CaptionsChanged() {
            super(
                    "captions-changed-meanwhile",
                    HttpStatus.CONFLICT,
                    "Somebody else changed these captions meanwhile",
                    "Nothing was overwritten. Look at the newer ones, then decide which to keep.",
                    Map.of());
        }
    }

    /** The course was changed by somebody else meanwhile. */
    public static final class CourseChanged extends CourseProblem {
        public CourseChanged(long revision) {
            super(
                    "changed-meanwhile",
                    HttpStatus.CONFLICT,
                    "Somebody else changed this course meanwhile",
                    "Nothing was overwritten. Please look at the newer state and try again.",
                    Map.of("what", "course", "revision", revision));
        }
    }

    /** An arrangement leaves lessons out, names one twice or names a strange one. */
    public static final class OutlineIncomplete extends CourseProblem {
        public OutlineIncomplete() {
            super(
                    "course-outline-incomplete",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "The new order does not hold every lesson once",
                    "Somebody may have added a lesson meanwhile. Please load the course again.",
                    Map.of());
        }
    }

    /** A course needs a published lesson first. */
    public static final class NothingToShow extends CourseProblem {
        public NothingToShow() {
            super(
                    "course-without-lessons",
                    HttpStatus.CONFLICT,
                    "This course has nothing to show yet",
                    "Publish at least one lesson first.",
                    Map.of());
        }
    }

    /** There is no text to publish. */
    public static final class LessonEmpty extends CourseProblem {
        public LessonEmpty() {
            super(
                    "lesson-empty",
                    HttpStatus.CONFLICT,
                    "This lesson is still empty",
                    "Write or import its text first.",
                    Map.of());
        }
    }

    /** More text than one lesson may hold. */
    public static final class LessonTooLong extends CourseProblem {
        public LessonTooLong(int limit) {
            super(
                    "lesson-too-long",
                    HttpStatus.CONTENT_TOO_LARGE,
                    "This is too long for one lesson",
                    "A lesson holds at most " + limit + " characters or 3000 blocks. Please split it.",
                    Map.of("limit", limit));
        }
    }

    /** Learners have it; it can no longer be deleted. */
    public static final class LessonIsPublished extends CourseProblem {
        public LessonIsPublished() {
            super(
                    "lesson-is-published",
                    HttpStatus.CONFLICT,
                    "A published lesson cannot be deleted",
                    "Learners have begun it. You may archive the course instead.",
                    Map.of());
        }
    }

    /** Learners may have begun it; it can no longer be deleted. */
    public static final class CourseIsPublished extends CourseProblem {
        public CourseIsPublished() {
            super(
                    "course-is-published",
                    HttpStatus.CONFLICT,
                    "A course with published lessons cannot be deleted",
                    "Learners may have begun it. Archive it instead: it leaves the catalogue, and who takes it keeps it.",
                    Map.of());
        }
    }

    /** A document whose kind nobody here can read. */
    public static final class DocumentUnknown extends CourseProblem {
        public DocumentUnknown(String name) {
            super(
                    "document-unknown",
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "This kind of document cannot be read",
                    "“" + name + "” is of a kind that Lectern cannot read. Save it as another kind and try again.",
                    Map.of("name", name));
        }
    }

    /** A document that is damaged, or of which no text comes out. */
    public static final class DocumentUnreadable extends CourseProblem {
        /** @param reason stable, e.g. {@code damaged}, {@code no-text}, {@code protected}, {@code several-lessons} */
        public DocumentUnreadable(String name, String reason, String detail) {
            super(
                    "document-unreadable",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "This document cannot be read",
                    detail,
                    Map.of("name", name, "reason", reason));
        }
    }

    /** An archive that would unpack to too much, or to somewhere else. */
    public static final class ArchiveUnsafe extends CourseProblem {
        public ArchiveUnsafe(String name) {
            super(
                    "archive-unsafe",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "This archive is not safe to open",
                    "It unpacks to far more than it seems to hold, or to places outside of itself.",
                    Map.of("name", name));
        }
    }
}
