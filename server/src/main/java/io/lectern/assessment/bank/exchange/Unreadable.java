package io.lectern.assessment.bank.exchange;

/** Ends the reading of one question; its line and reason become a {@link LineFault}. */
final class Unreadable extends RuntimeException {

    private final int line;
    private final String code;

    Unreadable(int line, String code, String message) {
        super(message, null, false, false);
        this.line = line;
        this.code = code;
    }

    LineFault fault() {
        return new LineFault(line, code, String.valueOf(getMessage()));
    }
}
