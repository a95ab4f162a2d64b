package io.lectern.media;

import io.lectern.kernel.Problem;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Why a file is not accepted or not found. */
public abstract sealed class FileProblem extends Problem {

    private FileProblem(String slug, HttpStatus status, String title, String detail, Map<String, ?> properties) {
        super(slug, status, title, detail, properties);
    }

    /** There is no such file, or it is not visible to this person. */
    public static final class Gone extends FileProblem {
        public Gone() {
            super(
                    "file-not-found",
                    HttpStatus.NOT_FOUND,
                    "File not found",
                    "It may have been removed, or it belongs to a course that you do not take.",
                    Map.of());
        }
    }

    /** It has more bytes than allowed here. */
    public static final class TooLarge extends FileProblem {
        public TooLarge(String name, long limit) {
            super(
                    "file-too-large",
                    HttpStatus.CONTENT_TOO_LARGE,
                    "The file is too large",
                    "At most " + limit / 1_000_000 + " MB are accepted here.",
                    Map.of("name", name, "limitBytes", limit));
        }
    }

    /** It holds nothing. */
    public static final class Empty extends FileProblem {
        public Empty(String name) {
            super(
                    "file-empty",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "The file is empty",
                    "It has no content. Please choose another one.",
                    Map.of("name", name));
        }
    }

    /** Its content cannot be read as what it claims to be. */
    public static final class Unreadable extends FileProblem {
        public Unreadable(String name) {
            super(
                    "file-unreadable",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "The file cannot be read",
                    "It seems to be damaged. Please export or save it again and try once more.",
                    Map.of("name", name));
        }
    }

    /** Where files are kept does not answer. Nothing of what was acknowledged is lost. */
    public static final class OutOfReach extends FileProblem {
        public OutOfReach() {
            super(
                    "file-out-of-reach",
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "Files are out of reach",
                    "The place where files are kept does not answer. Nothing of yours was lost. Please try again soon.",
                    Map.of("retryAfterSeconds", 30L));
        }
    }
}
