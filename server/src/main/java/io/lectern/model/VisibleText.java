package io.lectern.model;

/** Takes out of a text what people do not see in it, so that nothing speaks to a model behind their backs. */
public final class VisibleText {

    private static final int FIRST_TAG = 0xE0000;
    private static final int LAST_TAG = 0xE0FFF;
    private static final int FIRST_VARIANT = 0xFE00;
    private static final int LAST_VARIANT = 0xFE0F;

    private VisibleText() {}

    /** Without characters of no width, marks of direction, control characters and those that only programs give a meaning. */
    public static String of(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(VisibleText::isVisible).forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static boolean isVisible(int c) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SURROGATE -> false;
            default -> (c < FIRST_TAG || c > LAST_TAG) && (c < FIRST_VARIANT || c > LAST_VARIANT);
        };
    }
}
