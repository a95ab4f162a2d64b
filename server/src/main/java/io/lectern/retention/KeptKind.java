package io.lectern.retention;

/** What is not kept for ever. Everything else is. */
public enum KeptKind {
    /** What was said and asked in classes with the avatar. That they took place, and who was there, stays. */
    CLASSES(12),
    /** Files that were handed in as answers. Answers, marks and results stay. */
    EXAM_FILES(24),
    /** When and from where people signed in. */
    SIGN_INS(3);

    private final int usualMonths;

    KeptKind(int usualMonths) {
        this.usualMonths = usualMonths;
    }

    /** What holds as long as nobody decides otherwise. */
    public int usualMonths() {
        return usualMonths;
    }

    /** Whether administrators are told by mail before something of it is deleted; the others are only in the report. */
    public boolean isAnnounced() {
        return this != SIGN_INS;
    }
}
