package io.lectern.courses.internal.markdown;

import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.courses.BlockView;
import io.lectern.courses.links.address.LinkAddress;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Turns a lesson's blocks into what a browser may see of them. */
public final class BlockViews {

    private static final int DEEPEST_NESTING = 8;
    private static final String FILES = "/api/files/";

    private final Pictures pictures;
    private final String references;
    private final String folder;
    private final boolean forTeachers;
    private final SafeHtml html;

    private BlockViews(Pictures pictures, String references, String folder, boolean forTeachers) {
        this.pictures = pictures;
        this.references = references;
        this.folder = folder;
        this.forTeachers = forTeachers;
        this.html = new SafeHtml(references, pictures, folder);
    }

    /** What learners see: notes to instructors are left out. */
    public static List<BlockView> forLearners(List<Block> blocks, Pictures pictures) {
        return views(blocks, pictures, FILES, false);
    }

    /** What learners see, and the notes to instructors. */
    public static List<BlockView> forTeachers(List<Block> blocks, Pictures pictures) {
        return views(blocks, pictures, FILES, true);
    }

    /** Explanations and feedback, when the time has come to show them. */
    public static String html(String markdown) {
        return new SafeHtml("", Pictures.NONE, FILES).of(markdown);
    }

    /** A text that is no lesson. @param folder the address below which its pictures are, by their names */
    public static List<BlockView> ofDocument(List<Block> blocks, Pictures pictures, String folder) {
        return views(blocks, pictures, folder, false);
    }

    private static List<BlockView> views(List<Block> blocks, Pictures pictures, String folder, boolean forTeachers) {
        String references = blocks.stream()
                .map(b -> References.of(b.source()))
                .filter(r -> !r.isEmpty())
                .collect(Collectors.joining("\n"));
        return new BlockViews(pictures, references, folder, forTeachers).views(blocks, 0);
    }

    private List<BlockView> views(List<Block> blocks, int depth) {
        return blocks.stream()
                .filter(b -> forTeachers
                        || b.callout() == null
                        || !b.callout().kind().equals("instructor"))
                .map(b -> view(b, depth))
                .toList();
    }

    private BlockView view(Block block, int depth) {
        return new BlockView(
                depth == 0 ? block.id() : null,
                block.kind(),
                block.level(),
                block.kind() == BlockKind.CALLOUT ? "" : block.text(),
                words(block),
                block.figure() == null ? null : figure(block.figure()),
                block.code() == null
                        ? null
                        : new BlockView.Code(
                                block.code().language(),
                                block.code().code(),
                                block.code().caption()),
                block.table() == null ? null : table(block.table(), block.source()),
                block.callout() == null
                        ? null
                        : new BlockView.Callout(
                                block.callout().kind(), block.callout().title()),
                block.callout() == null ? List.of() : children(block.callout(), depth),
                block.formula(),
                block.question() == null ? null : question(block.question()),
                block.video() == null ? null : video(block.video()),
                block.link() == null ? null : link(block.link()),
                block.document() == null ? null : document(block.document()));
    }

    private @Nullable String words(Block block) {
        return block.kind() == BlockKind.TEXT ? html.of(block.source()) : null;
    }

    private BlockView.Figure figure(Block.Figure figure) {
        return new BlockView.Figure(
                figure.file() == null ? null : folder + figure.file(), figure.alt(), figure.caption());
    }

    private static BlockView.Video video(Block.Video video) {
        return new BlockView.Video(
                video.file(),
                video.title(),
                video.captions().stream()
                        .map(captions -> new BlockView.Captions(captions.language(), FILES + captions.file()))
                        .toList(),
                video.chapters() == null ? null : FILES + video.chapters());
    }

    private static BlockView.Link link(Block.Link link) {
        LinkAddress address = LinkAddress.of(link.url());
        return new BlockView.Link(
                address.service(), address.kind(), address.url(), address.embed(), address.flaw(), link.title());
    }

    private static BlockView.Document document(Block.Document document) {
        return new BlockView.Document(document.file(), document.title(), document.kind(), document.download());
    }

    private List<BlockView> children(Block.Callout callout, int depth) {
        return depth >= DEEPEST_NESTING
                ? List.of()
                : views(MarkdownReader.readPart(callout.body(), references, pictures), depth + 1);
    }

    private BlockView.Table table(Block.Table table, String source) {
        for (Node node = ProseReader.parse(source, references).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableBlock block) {
                return table(table.caption(), ProseReader.rowsOf(block));
            }
        }
        throw new IllegalStateException("a table block without a table");
    }

    private BlockView.Table table(@Nullable String caption, List<TableRow> rows) {
        List<String> align = ProseReader.cellsOf(rows.getFirst()).stream()
                .map(BlockViews::align)
                .toList();
        List<List<String>> cells = rows.stream()
                .map(row -> ProseReader.cellsOf(row).stream().map(html::inside).toList())
                .toList();
        return new BlockView.Table(caption, cells.getFirst(), cells.subList(1, cells.size()), align);
    }

    private static String align(TableCell cell) {
        return switch (cell.getAlignment()) {
            case CENTER -> "center";
            case RIGHT -> "end";
            case LEFT -> "start";
            case null -> "start";
        };
    }

    private BlockView.Question question(Block.Question question) {
        return new BlockView.Question(
                html.of(question.prompt()),
                question.choices().stream().map(c -> html.of(c.text())).toList(),
                question.choices().stream().filter(Block.Choice::correct).count() > 1);
    }
}
