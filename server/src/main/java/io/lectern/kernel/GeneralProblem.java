package io.lectern.kernel;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Problems that belong to no module. */
public abstract sealed class GeneralProblem extends Problem {

    private GeneralProblem(String slug, HttpStatus status, String title, String detail, Map<String, ?> properties) {
        super(slug, status, title, detail, properties);
    }

    /** The signed-in person may not do this. */
    public static final class Forbidden extends GeneralProblem {
        /** @param action what was attempted, e.g. {@code course.publish} */
        public Forbidden(String action) {
            super(
                    "forbidden",
                    HttpStatus.FORBIDDEN,
                    "You may not do this",
                    "Your role does not allow this. Ask an administrator if you need it.",
                    Map.of("action", action));
        }
    }

    /** There is no such thing, or it is not visible to this person. */
    public static final class NotFound extends GeneralProblem {
        /** @param what the kind of thing, e.g. {@code lesson} */
        public NotFound(String what) {
            super(
                    "not-found",
                    HttpStatus.NOT_FOUND,
                    "Not found",
                    "It may have been removed, or the link is not complete.",
                    Map.of("what", what));
        }
    }

    /** Somebody changed the same thing meanwhile. */
    public static final class Conflict extends GeneralProblem {
        /** @param what the kind of thing, e.g. {@code lesson} */
        public Conflict(String what) {
            super(
                    "changed-meanwhile",
                    HttpStatus.CONFLICT,
                    "Somebody else changed this meanwhile",
                    "Nothing was overwritten. Look at the newer version and apply your change to it.",
                    Map.of("what", what));
        }
    }

    /** An upload with more bytes than the server takes at all. */
    public static final class UploadTooLarge extends GeneralProblem {
        public UploadTooLarge(long megabytes) {
            super(
                    "too-large",
                    HttpStatus.CONTENT_TOO_LARGE,
                    "The file is too large",
                    "At most " + megabytes + " MB can be uploaded at once. Make its pictures smaller or split it.",
                    Map.of("limitMegabytes", megabytes));
        }
    }

    /** Input that cannot be accepted as it is. */
    public static final class Invalid extends GeneralProblem {

        /** One rejected field. @param field its JSON path @param code stable reason @param message for a person */
        public record Field(String field, String code, String message) {}

        public Invalid(List<Field> fields) {
            super(
                    "invalid-input",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "Something is missing or not right",
                    fields.isEmpty()
                            ? "Please check your input."
                            : fields.getFirst().message(),
                    Map.of("fields", List.copyOf(fields)));
        }

        public Invalid(String field, String code, String message) {
            this(List.of(new Field(field, code, message)));
        }
    }
}
