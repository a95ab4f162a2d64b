package io.lectern.courses;

import io.lectern.kernel.Problem;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Why a document does not become a lesson. Nothing is kept of it. */
public abstract sealed class DocumentProblem extends Problem {

    private DocumentProblem(String slug, HttpStatus status, String title, String detail, Map<String, ?> properties) {
        super(slug, status, title, detail, properties);
    }

    /** An office document of before 2007, or one with a password. */
    public static final class OldOrLocked extends DocumentProblem {
        public OldOrLocked(String name) {
            super(
                    "document-old-or-locked",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "This Office document is old or locked",
                    "Open it in Word or PowerPoint, remove its password if it has one, save it as .docx or .pptx, and"
                            + " try again.",
                    Map.of("name", name));
        }
    }

    /** It breaks off or its parts do not fit together. */
    public static final class Damaged extends DocumentProblem {
        public Damaged(String name) {
            super(
                    "document-damaged",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "The document is damaged or incomplete",
                    "It could not be read to its end. Open it in the program it was made with, save it again, and try"
                            + " the new file.",
                    Map.of("name", name));
        }
    }

    /** It opens with a password only. */
    public static final class Locked extends DocumentProblem {
        public Locked(String name) {
            super(
                    "document-locked",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "The document is protected by a password",
                    "Save a copy without the password and try again.",
                    Map.of("name", name));
        }
    }

    /** Its pages are pictures: a scan. */
    public static final class Scanned extends DocumentProblem {
        public Scanned(String name, int pages) {
            super(
                    "document-without-text",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "This PDF holds pictures of pages, no text",
                    "It was probably scanned. Run text recognition (OCR) on it first, or import its pages as pictures:"
                            + " the teacher can then show them but not read them out.",
                    Map.of("name", name, "pages", pages));
        }
    }

    /** Nothing in it can be taught. */
    public static final class Nothing extends DocumentProblem {
        public Nothing(String name) {
            super(
                    "document-empty",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "There is nothing in this document",
                    "It has no text, no table and no picture. Please choose another one.",
                    Map.of("name", name));
        }
    }

    /** It is larger than what can be read, packed or unpacked, or has more pages. */
    public static final class TooLarge extends DocumentProblem {
        /** @param what bytes, files, pages or slides */
        public TooLarge(String what, long limit) {
            super(
                    "document-too-large",
                    HttpStatus.CONTENT_TOO_LARGE,
                    "The document is too large",
                    what.equals("bytes")
                            ? "Unpacked, at most " + limit / 1_000_000
                                    + " MB of one kind can be read. Make its pictures smaller or split it."
                            : "At most " + limit + " " + what + " can be read. Please split it.",
                    Map.of("what", what, "limit", limit));
        }
    }

    /** Reading it took longer than allowed. */
    public static final class TooSlow extends DocumentProblem {
        public TooSlow(Duration allowed) {
            super(
                    "document-too-slow",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "The document takes too long to read",
                    "It was given up after " + allowed.toSeconds() + " seconds. Split it and import the parts.",
                    Map.of("seconds", allowed.toSeconds()));
        }
    }

    /** Others are importing right now. */
    public static final class Busy extends DocumentProblem {
        public Busy() {
            super(
                    "document-import-busy",
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "Other documents are being read at this moment",
                    "Please try again in a minute.",
                    Map.of("retryAfterSeconds", 60));
        }
    }
}
