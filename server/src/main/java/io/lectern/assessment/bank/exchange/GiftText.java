package io.lectern.assessment.bank.exchange;

/** A part of a GIFT file that knows its line, in which a backslash takes the meaning from the sign after it. */
record GiftText(String raw, int firstLine) {

    private static final String SIGNS = "~=#{}:\\>";

    /** Where the mark first stands with its meaning, or -1. */
    int find(String mark, int from) {
        for (int i = from; i <= raw.length() - mark.length(); i++) {
            if (raw.charAt(i) == '\\') {
                i++;
            } else if (raw.startsWith(mark, i)) {
                return i;
            }
        }
        return -1;
    }

    int skipBlanks(int from) {
        int at = from;
        while (at < raw.length() && Character.isWhitespace(raw.charAt(at))) {
            at++;
        }
        return at;
    }

    int line(int at) {
        return firstLine
                + (int) raw.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    GiftText part(int from, int to) {
        return new GiftText(raw.substring(from, to), line(from));
    }

    /** The line of the first sign that is not blank. */
    int textLine() {
        return line(Math.min(skipBlanks(0), raw.length()));
    }

    String plain() {
        return plain(raw);
    }

    /** Without the backslashes that only protect a sign. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (c == '\\' && next == 'n') {
                plain.append('\n');
                i++;
            } else if (c == '\\' && SIGNS.indexOf(next) >= 0) {
                plain.append(next);
                i++;
            } else {
                plain.append(c);
            }
        }
        return plain.toString().strip();
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (char c : text.replace("\r\n", "\n").toCharArray()) {
            if (c == '\n') {
                escaped.append("\\n");
            } else if (SIGNS.indexOf(c) >= 0) {
                escaped.append('\\').append(c);
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
