package io.lectern.courses.internal.documents.pdf;

import io.lectern.courses.internal.documents.writing.Part;
import io.lectern.courses.internal.documents.writing.Run;
import io.lectern.courses.internal.documents.writing.Runs;
import io.lectern.courses.internal.markdown.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes paragraphs, lists, code and tables of the lines of a document, page after page. */
final class PageParts {

    private static final Pattern BULLET = Pattern.compile("^[•◦▪‣●○■□➢✓·∙\uf0b7\uf0a7][ \\t]*|^[-–*] +");
    private static final Pattern NUMBER = Pattern.compile("^([0-9٠-٩]{1,3})[.)][ \\t]+");
    private static final Pattern CAPTION = Pattern.compile(
            "^(?:figure|fig\\.|شكل|الشكل)\\s*[\\d٠-٩]+.{0,200}$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ENDED = Pattern.compile(".*[.!?:؟…»”\"]$");
    private static final Pattern HYPHENATED = Pattern.compile(".*\\p{L}[-\u00ad\u2010]$");
    private static final float NEW_PARAGRAPH = 1.5f;

    private final List<Part> parts = new ArrayList<>();
    private final List<Remark> remarks;
    private @Nullable Line last;
    private final Compounds compounds;
    private float leftEdge;
    private float rightEdge;
    private float itemIndent;

    private PageParts(List<Remark> remarks, Compounds compounds) {
        this.remarks = remarks;
        this.compounds = compounds;
    }

    static List<Part> of(List<Page> pages, List<Remark> remarks) {
        var parts = new PageParts(remarks, Compounds.of(pages));
        pages.forEach(parts::page);
        return parts.parts;
    }

    private void page(Page page) {
        List<List<Line>> rows = page.rows();
        leftEdge = (float) rows.stream()
                .flatMap(List::stream)
                .mapToDouble(Line::left)
                .min()
                .orElse(0);
        rightEdge = (float) rows.stream()
                .flatMap(List::stream)
                .mapToDouble(Line::right)
                .max()
                .orElse(0);
        List<Page.Picture> pictures = new ArrayList<>(page.pictures());
        for (int i = 0; i < rows.size(); ) {
            float y = rows.get(i).getFirst().y();
            pictures.removeIf(picture -> picture.y() < y && picture(picture));
            int length = isCode(rows.get(i)) ? 0 : TableGuess.length(rows, i);
            if (length > 1) {
                parts.add(new Part.Table(TableGuess.cells(rows.subList(i, i + length))));
                remarks.add(new Remark(0, "table-guessed", String.valueOf(page.number())));
                last = null;
                i += length;
            } else {
                row(rows.get(i));
                i++;
            }
        }
        pictures.forEach(this::picture);
    }

    private boolean picture(Page.Picture picture) {
        last = null;
        return parts.add(new Part.Picture(picture.path(), ""));
    }

    private static boolean isCode(List<Line> row) {
        return row.stream().allMatch(Line::isMono);
    }

    private void row(List<Line> row) {
        if (isCode(row)) {
            code(row);
            return;
        }
        boolean rightToLeft = row.stream().anyMatch(Line::isRightToLeft);
        var runs = new Runs();
        for (Line line : rightToLeft ? row.reversed() : row) {
            runs.addAll(runs.isBlank() ? new Runs() : Runs.of(" "));
            runs.addAll(line.runs());
        }
        words(rightToLeft ? row.getLast() : row.getFirst(), runs);
    }

    /** A line of code, indented as it stands on the page. */
    private void code(List<Line> row) {
        var line = new StringBuilder();
        float letter = Math.max(1, row.getFirst().letterWidth());
        for (Line piece : row) {
            int column = Math.round((piece.left() - leftEdge) / letter);
            line.append(" ".repeat(Math.max(0, column - line.length())))
                    .append(piece.runs().verbatim());
        }
        parts.add(new Part.Code(line.toString()));
        last = null;
    }

    private void words(Line line, Runs runs) {
        String text = runs.words();
        Matcher bullet = BULLET.matcher(text);
        Matcher number = NUMBER.matcher(text);
        boolean counts = number.find() && !line.isBold();
        if (bullet.find()) {
            item(line, 0, without(runs, bullet.end()));
        } else if (counts) {
            item(line, Integer.parseInt(number.group(1)), without(runs, number.end()));
        } else if (!parts.isEmpty()
                && parts.getLast() instanceof Part.Picture
                && CAPTION.matcher(text).matches()) {
            parts.add(new Part.Caption(runs));
        } else if (continues(line, text)) {
            extend(runs);
        } else {
            parts.add(new Part.Text(runs, line.size(), line.isBold()));
        }
        last = line;
    }

    private void item(Line line, int number, Runs runs) {
        float indent = line.indent(leftEdge, rightEdge);
        boolean inList = !parts.isEmpty() && parts.getLast() instanceof Part.Item;
        itemIndent = inList ? Math.min(itemIndent, indent) : indent;
        int depth = inList ? Math.clamp(Math.round((indent - itemIndent) / (line.size() * 1.8f)), 0, 5) : 0;
        parts.add(new Part.Item(depth, number, runs));
    }

    /** Whether a line goes on with what the line before it began. */
    private boolean continues(Line line, String text) {
        Line before = last;
        if (before == null || parts.isEmpty()) {
            return false;
        }
        boolean alike = Math.abs(before.size() - line.size()) < 0.6f && line.goesOnBoldFrom(before);
        float down = line.y() - before.y();
        boolean nextPage = down < 0;
        boolean near = nextPage || down < line.size() * NEW_PARAGRAPH;
        boolean ended = ENDED.matcher(before.text()).matches();
        return switch (parts.getLast()) {
            case Part.Text _ -> {
                boolean filled = before.width() > (rightEdge - leftEdge) * 0.55f || before.isBold();
                boolean indented = line.indent(leftEdge, rightEdge) > before.indent(leftEdge, rightEdge) + line.size();
                yield alike && near && !indented && (nextPage ? !ended : filled || !ended);
            }
            case Part.Item _ ->
                near
                        && !nextPage
                        && alike
                        && line.indent(leftEdge, rightEdge) > itemIndent + line.size() * 0.5f
                        && !text.isEmpty();
            case Part.Caption _ -> near && alike && !ended;
            default -> false;
        };
    }

    private void extend(Runs more) {
        Part part = parts.removeLast();
        parts.add(
                switch (part) {
                    case Part.Text text -> new Part.Text(joined(text.runs(), more), text.size(), text.bold());
                    case Part.Item item -> new Part.Item(item.depth(), item.number(), joined(item.runs(), more));
                    case Part.Caption caption -> new Part.Caption(joined(caption.runs(), more));
                    default -> part;
                });
    }

    /** Mends a word that was parted at the end of a line. */
    private Runs joined(Runs first, Runs more) {
        String ending = first.words();
        String beginning = more.words();
        boolean parted = HYPHENATED.matcher(ending).matches()
                && !beginning.isEmpty()
                && Character.isLowerCase(beginning.codePointAt(0));
        var joined = parted && !compounds.isOne(ending, beginning) ? without(first) : first;
        if (!parted) {
            joined.addAll(Runs.of(" "));
        }
        joined.addAll(more);
        return joined;
    }

    /** The same without its last sign. */
    private static Runs without(Runs runs) {
        var shorter = new Runs();
        List<Run> all = runs.all();
        for (int i = 0; i < all.size(); i++) {
            Run run = all.get(i);
            String text = i < all.size() - 1 ? run.text() : run.text().stripTrailing();
            shorter.add(run.with(i < all.size() - 1 ? text : text.substring(0, Math.max(0, text.length() - 1))));
        }
        return shorter;
    }

    /** The same without so many of its first signs. */
    private static Runs without(Runs runs, int signs) {
        var shorter = new Runs();
        int left = signs;
        for (Run run : runs.all()) {
            String text = left > 0 && left == signs ? run.text().stripLeading() : run.text();
            int cut = Math.min(left, text.length());
            left -= cut;
            shorter.add(run.with(text.substring(cut)));
        }
        return shorter;
    }
}
