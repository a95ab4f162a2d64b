package io.lectern.courses.internal.markdown;

import io.lectern.courses.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Turns plain Markdown into blocks, each with the very lines it came from. */
final class ProseReader {

    static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private static final Pattern HEADING_ID =
            Pattern.compile("(?m)^( {0,3}#{1,6}[ \\t].*?)[ \\t]*\\{[#.][^}\\n]*}[ \\t]*$");
    private static final Pattern CODE_CAPTION = Pattern.compile("\\bcaption\\s*=\\s*(?:'([^']*)'|\"([^\"]*)\")");

    private final Blocks blocks;
    private final Pictures pictures;
    private final String references;
    private final List<Remark> remarks;

    ProseReader(Blocks blocks, Pictures pictures, String references, List<Remark> remarks) {
        this.blocks = blocks;
        this.pictures = pictures;
        this.references = references;
        this.remarks = remarks;
    }

    /** The words of a piece of Markdown. */
    static String words(String markdown, String references) {
        return PlainText.of(parse(markdown, references));
    }

    /** Parses a piece of a lesson together with the lesson's link definitions. */
    static Node parse(String markdown, String references) {
        String plain = HEADING_ID.matcher(FigureSyntax.plain(markdown)).replaceAll("$1");
        return PARSER.parse(references.isEmpty() ? plain : plain + "\n\n" + references);
    }

    void read(Segment.Prose prose) {
        Node document = parse(String.join("\n", prose.lines()), references);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            int first = node.getSourceSpans().getFirst().getLineIndex();
            int last = node.getSourceSpans().getLast().getLineIndex();
            if (first < prose.lines().size()) {
                String source = sourceOf(
                        prose.lines(), first, Math.min(last, prose.lines().size() - 1));
                read(node, source, prose.line() + first);
            }
        }
    }

    private static String sourceOf(List<String> lines, int first, int last) {
        return String.join("\n", lines.subList(first, last + 1)).stripTrailing();
    }

    private void read(Node node, String source, int line) {
        switch (node) {
            case Heading heading -> heading(heading, source);
            case FencedCodeBlock code -> code(code, source);
            case IndentedCodeBlock code ->
                blocks.code(source, new Block.Code(null, code.getLiteral().stripTrailing(), null));
            case TableBlock table -> blocks.table(source, PlainText.of(table), table(table));
            case ThematicBreak _, LinkReferenceDefinition _ -> blocks.unseen(source);
            case Paragraph paragraph -> paragraph(paragraph, source, line);
            default -> text(node, source, line);
        }
    }

    private void heading(Heading heading, String source) {
        String text = PlainText.of(heading);
        if (text.isEmpty()) {
            blocks.unseen(source);
        } else {
            blocks.heading(source, heading.getLevel(), text);
        }
    }

    private void code(FencedCodeBlock node, String source) {
        String info = node.getInfo() == null ? "" : node.getInfo().strip();
        String language = info.startsWith("{") ? "" : info.split("[\\s{,]", 2)[0];
        var caption = CODE_CAPTION.matcher(info);
        String captioned = caption.find() ? (caption.group(1) != null ? caption.group(1) : caption.group(2)) : null;
        blocks.code(
                source,
                new Block.Code(
                        language.isEmpty() ? null : language, node.getLiteral().stripTrailing(), captioned));
    }

    private static Block.Table table(TableBlock table) {
        List<List<String>> rows = rowsOf(table).stream()
                .map(row -> cellsOf(row).stream().map(PlainText::of).toList())
                .toList();
        return new Block.Table(null, rows.getFirst(), rows.subList(1, rows.size()));
    }

    /** The rows of a table, its header first. */
    static List<TableRow> rowsOf(TableBlock table) {
        List<TableRow> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows.add((TableRow) row);
            }
        }
        return rows;
    }

    static List<TableCell> cellsOf(TableRow row) {
        List<TableCell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add((TableCell) cell);
        }
        return cells;
    }

    private void paragraph(Paragraph paragraph, String source, int line) {
        List<FigureSyntax.Written> figures = FigureSyntax.only(source);
        if (figures.isEmpty()) {
            text(paragraph, source, line);
            return;
        }
        for (FigureSyntax.Written figure : figures) {
            String own = figures.size() == 1 ? source : figure.source();
            if (LinkSyntax.isLink(figure.path())) {
                blocks.link(own, link(figure, line));
            } else if (VideoSyntax.isVideo(figure.path())) {
                blocks.video(own, video(figure, line));
            } else if (DocumentSyntax.of(figure, pictures).isPresent()) {
                blocks.document(own, document(figure, line));
            } else {
                String file = resolve(figure, line);
                blocks.figure(own, new Block.Figure(file, figure.alt(), figure.caption()));
            }
        }
    }

    private Block.Link link(FigureSyntax.Written written, int line) {
        Block.Link link = LinkSyntax.of(written);
        LinkSyntax.flaw(link).ifPresent(flaw -> remarks.add(new Remark(line, flaw, written.path())));
        if (link.title().isEmpty()) {
            remarks.add(new Remark(line, "link-without-title", written.path()));
        }
        return link;
    }

    private Block.Video video(FigureSyntax.Written written, int line) {
        Block.Video video = VideoSyntax.of(written, pictures);
        if (video.file() == null) {
            remarks.add(new Remark(line, "video-missing", written.path()));
        }
        if (video.title().isEmpty()) {
            remarks.add(new Remark(line, "video-without-title", written.path()));
        }
        return video;
    }

    private Block.Document document(FigureSyntax.Written written, int line) {
        Block.Document document = DocumentSyntax.of(written, pictures).orElseThrow();
        if (document.file() == null) {
            remarks.add(new Remark(line, "document-missing", written.path()));
        }
        if (document.title().isEmpty()) {
            remarks.add(new Remark(line, "document-without-title", written.path()));
        }
        return document;
    }

    private void text(Node node, String source, int line) {
        FigureSyntax.all(source).forEach(figure -> resolve(figure, line));
        String text = PlainText.of(node);
        if (text.isEmpty() && !source.contains("![")) {
            blocks.unseen(source);
        } else {
            blocks.text(source, text);
        }
    }

    private @Nullable String resolve(FigureSyntax.Written figure, int line) {
        String file = pictures.file(figure.path());
        if (file == null) {
            remarks.add(new Remark(line, "picture-missing", figure.path()));
        }
        if (figure.alt().isEmpty()) {
            remarks.add(new Remark(line, "picture-without-words", figure.path()));
        }
        return file;
    }
}
