package io.lectern.courses.internal.documents.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The text of one paragraph, in runs. */
public final class Runs {

    private static final Pattern SPECIAL =
            Pattern.compile("[\\\\`*\\[\\]<>]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|&(?=#?\\w+;)");
    private static final Pattern LINE_START =
            Pattern.compile("(?m)^(\\s*)(#|>|\\+|-|:(?=::)|=(?==)|~(?=~~)|\\$(?=\\$))");
    private static final Pattern NUMBERED = Pattern.compile("(?m)^(\\s*\\d{1,9})([.)])(?=\\s|$)");
    private static final Pattern LINKABLE = Pattern.compile("(?i)^(?:https?://|mailto:)\\S+$");

    private final List<Run> runs = new ArrayList<>();

    /** A paragraph that looks alike throughout. */
    public static Runs of(String text) {
        var runs = new Runs();
        runs.add(Run.plain(text));
        return runs;
    }

    public void add(Run run) {
        if (run.text().isEmpty()) {
            return;
        }
        if (!runs.isEmpty()) {
            Run last = runs.getLast();
            boolean space = run.text().isBlank() && run.link() == null && !last.code();
            if (last.looksLike(run) || space) {
                runs.set(runs.size() - 1, last.with(last.text() + run.text()));
                return;
            }
        }
        runs.add(run);
    }

    public void addAll(Runs others) {
        others.runs.forEach(this::add);
    }

    public List<Run> all() {
        return List.copyOf(runs);
    }

    public boolean isBlank() {
        return runs.stream().allMatch(run -> run.text().isBlank());
    }

    /** The words alone, on one line. */
    public String words() {
        var words = new StringBuilder();
        runs.forEach(run -> words.append(run.text()));
        return words.toString().strip().replaceAll("\\s+", " ");
    }

    /** The text as it stands, its spaces kept: for code. */
    public String verbatim() {
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /** Markdown of a paragraph or list item. */
    public String markdown() {
        return NUMBERED.matcher(LINE_START.matcher(inline()).replaceAll("$1\\\\$2"))
                .replaceAll("$1\\\\$2");
    }

    /** Markdown of a heading: without the weight that all of it has anyway. */
    public String heading() {
        var light = new Runs();
        runs.forEach(run -> light.add(run.light()));
        return light.inline().replaceAll("\\s+", " ");
    }

    /** Markdown of a table cell. */
    public String cell() {
        return inline().replace("|", "\\|").replaceAll("\\s*\\n\\s*", "<br>");
    }

    private String inline() {
        var markdown = new StringBuilder();
        runs.forEach(run -> markdown.append(markdownOf(run)));
        return markdown.toString().strip();
    }

    /** A line break inside a paragraph, marked so that it stays one. */
    private static String escape(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0").replaceAll("[ \\t]*\\n", "\\\\\n");
    }

    private static String markdownOf(Run run) {
        String text = run.text();
        String inner = text.strip();
        if (inner.isEmpty()) {
            return text;
        }
        String before = text.substring(0, text.indexOf(inner.charAt(0)));
        String after = text.substring(before.length() + inner.length());
        return before + decorate(run, inner) + after;
    }

    private static String decorate(Run run, String inner) {
        String marked = run.code() ? code(inner) : escape(inner);
        if (!run.code() && inner.chars().anyMatch(Character::isLetterOrDigit)) {
            String mark = (run.bold() ? "**" : "") + (run.italic() ? "*" : "");
            marked = mark + marked + new StringBuilder(mark).reverse();
        }
        marked = switch (run.height()) {
            case LINE -> marked;
            case ABOVE -> "<sup>" + marked + "</sup>";
            case BELOW -> "<sub>" + marked + "</sub>";
        };
        String link = run.link();
        return link != null && LINKABLE.matcher(link).matches()
                ? "[" + marked + "](<" + link.replaceAll("[<>]", "") + ">)"
                : marked;
    }

    private static String code(String text) {
        String line = text.replaceAll("\\s*\\n\\s*", " ");
        String fence = "`";
        while (line.contains(fence)) {
            fence += "`";
        }
        boolean touches = line.startsWith("`") || line.endsWith("`");
        return fence + (touches ? " " : "") + line + (touches ? " " : "") + fence;
    }
}
