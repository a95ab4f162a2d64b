package io.lectern.assessment.question;

/**
 * Why a task or a response cannot be accepted.
 *
 * @param field JSON path within it, e.g. {@code options[2].text}
 * @param code stable reason, e.g. {@code required}
 * @param message for a person
 */
public record Fault(String field, String code, String message) {

    /** The same fault of a part of something larger. */
    public Fault in(String parent) {
        return new Fault(field.isEmpty() ? parent : parent + "." + field, code, message);
    }
}
