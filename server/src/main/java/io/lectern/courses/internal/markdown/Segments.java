package io.lectern.courses.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts Markdown into {@link Segment}s, line by line; what stands in fenced code is left alone. */
final class Segments {

    private static final Pattern CODE_FENCE = Pattern.compile("^\\s*(`{3,}|~{3,})(.*)$");
    private static final Pattern DIV_OPENS = Pattern.compile("^ {0,3}:{3,}\\s*([^\\s:].*?)\\s*:*\\s*$");
    private static final Pattern DIV_CLOSES = Pattern.compile("^ {0,3}:{3,}\\s*$");
    private static final Pattern SAY = Pattern.compile("^<!--\\s*say:(.*)-->$", Pattern.DOTALL);

    private final List<String> lines;
    private final int firstLine;
    private final List<Remark> remarks;
    private final List<Segment> found = new ArrayList<>();
    private final List<String> prose = new ArrayList<>();
    private int at;

    private Segments(List<String> lines, int firstLine, List<Remark> remarks) {
        this.lines = lines;
        this.firstLine = firstLine;
        this.remarks = remarks;
    }

    /** @param firstLine the number of the first of these lines, for remarks */
    static List<Segment> of(List<String> lines, int firstLine, List<Remark> remarks) {
        return new Segments(lines, firstLine, remarks).cut();
    }

    private List<Segment> cut() {
        while (at < lines.size()) {
            int codeEnd = endOfCode(at);
            if (codeEnd > at) {
                prose.addAll(lines.subList(at, codeEnd));
                at = codeEnd;
            } else if (!div() && !formula() && !comment()) {
                prose.add(lines.get(at++));
            }
        }
        flush();
        return found;
    }

    /** The line after the fenced code that starts here, or {@code from} when none does. */
    private int endOfCode(int from) {
        Matcher opens = CODE_FENCE.matcher(lines.get(from));
        if (!opens.matches()
                || (opens.group(1).startsWith("`") && opens.group(2).contains("`"))) {
            return from;
        }
        String fence = opens.group(1);
        for (int i = from + 1; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(fence) && line.chars().allMatch(c -> c == fence.charAt(0))) {
                return i + 1;
            }
        }
        boolean indented = lines.get(from).startsWith("    ");
        return indented ? from : lines.size();
    }

    private boolean div() {
        String line = lines.get(at);
        if (DIV_CLOSES.matcher(line).matches()) {
            remarks.add(new Remark(number(at), "div-not-open", line.strip()));
            at++;
            return true;
        }
        Matcher opens = DIV_OPENS.matcher(line);
        if (!opens.matches()) {
            return false;
        }
        int start = at;
        int end = endOfDiv(start);
        boolean closed = end < lines.size();
        if (!closed) {
            remarks.add(new Remark(number(start), "div-not-closed", line.strip()));
        }
        String source = String.join("\n", lines.subList(start, closed ? end + 1 : end));
        emit(new Segment.Div(number(start), opens.group(1), lines.subList(start + 1, end), source));
        at = closed ? end + 1 : end;
        return true;
    }

    /** The line that closes the div, or the number of lines when none does. */
    private int endOfDiv(int start) {
        int depth = 1;
        for (int i = start + 1; i < lines.size(); i++) {
            int codeEnd = endOfCode(i);
            if (codeEnd > i) {
                i = codeEnd - 1;
            } else if (DIV_CLOSES.matcher(lines.get(i)).matches()) {
                if (--depth == 0) {
                    return i;
                }
            } else if (DIV_OPENS.matcher(lines.get(i)).matches()) {
                depth++;
            }
        }
        return lines.size();
    }

    private boolean formula() {
        if (!lines.get(at).strip().startsWith("$$")) {
            return false;
        }
        int end = endOf("$$", 2);
        if (end < 0) {
            return false;
        }
        String source = String.join("\n", lines.subList(at, end)).strip();
        String latex = source.substring(2, source.length() - 2).strip();
        if (latex.isEmpty() || latex.contains("$$")) {
            return false;
        }
        emit(new Segment.Formula(number(at), latex, source));
        at = end;
        return true;
    }

    private boolean comment() {
        if (!lines.get(at).strip().startsWith("<!--")) {
            return false;
        }
        int end = endOf("-->", 4);
        if (end < 0) {
            return false;
        }
        String source = String.join("\n", lines.subList(at, end)).strip();
        Matcher say = SAY.matcher(source);
        emit(
                say.matches()
                        ? new Segment.Say(number(at), say.group(1).strip().replaceAll("\\s+", " "), source)
                        : new Segment.Comment(number(at), source));
        at = end;
        return true;
    }

    /** The line after the one that ends with {@code mark}, looking behind the opening one; -1 without such a line. */
    private int endOf(String mark, int opening) {
        for (int i = at; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            int from = i == at ? opening : 0;
            int found = line.indexOf(mark, from);
            if (found >= 0) {
                return found + mark.length() == line.length() ? i + 1 : -1;
            }
        }
        return -1;
    }

    private void emit(Segment segment) {
        flush();
        found.add(segment);
    }

    private void flush() {
        if (prose.stream().anyMatch(line -> !line.isBlank())) {
            found.add(new Segment.Prose(number(at - prose.size()), List.copyOf(prose)));
        }
        prose.clear();
    }

    private int number(int index) {
        return firstLine + index;
    }
}
