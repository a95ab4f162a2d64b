package io.lectern.courses.internal.markdown;

import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.kernel.Ids;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Blocks in the making, in reading order. What a reader does not see (comments, link definitions, rules) joins the
 * source of the block before it, so that the sources of all blocks are together the whole text.
 */
final class Blocks {

    private final List<Block> blocks = new ArrayList<>();
    private String ahead = "";

    List<Block> all() {
        return blocks;
    }

    void heading(String source, int level, String text) {
        add(source, BlockKind.HEADING, level, text, null, null, null, null, null, null, null, null, null);
    }

    void text(String source, String text) {
        add(source, BlockKind.TEXT, 0, text, null, null, null, null, null, null, null, null, null);
    }

    void figure(String source, Block.Figure figure) {
        String words = figure.caption() == null ? figure.alt() : figure.caption();
        add(source, BlockKind.FIGURE, 0, words, figure, null, null, null, null, null, null, null, null);
    }

    void video(String source, Block.Video video) {
        add(source, BlockKind.VIDEO, 0, video.title(), null, null, null, null, null, null, video, null, null);
    }

    void link(String source, Block.Link link) {
        add(source, BlockKind.LINK, 0, link.title(), null, null, null, null, null, null, null, link, null);
    }

    void document(String source, Block.Document document) {
        add(source, BlockKind.DOCUMENT, 0, document.title(), null, null, null, null, null, null, null, null, document);
    }

    void code(String source, Block.Code code) {
        add(source, BlockKind.CODE, 0, code.code(), null, code, null, null, null, null, null, null, null);
    }

    void table(String source, String text, Block.Table table) {
        add(source, BlockKind.TABLE, 0, text, null, null, table, null, null, null, null, null, null);
    }

    void callout(String source, String text, Block.Callout callout) {
        add(source, BlockKind.CALLOUT, 0, text, null, null, null, callout, null, null, null, null, null);
    }

    void formula(String source, String latex) {
        add(source, BlockKind.FORMULA, 0, latex, null, null, null, null, latex, null, null, null, null);
    }

    void question(String source, String text, Block.Question question) {
        add(source, BlockKind.QUESTION, 0, text, null, null, null, null, null, question, null, null, null);
    }

    /** Keeps source that makes no block of its own. */
    void unseen(String source) {
        if (blocks.isEmpty()) {
            ahead += source + "\n\n";
        } else {
            Block last = blocks.removeLast();
            blocks.add(with(last, last.source() + "\n\n" + source, last.speech()));
        }
    }

    /** Gives the last block its spoken text; false when there is no block to speak for. */
    boolean say(String speech, String source) {
        if (blocks.isEmpty()) {
            return false;
        }
        Block last = blocks.removeLast();
        blocks.add(with(last, last.source() + "\n" + source, speech));
        return true;
    }

    private static Block with(Block b, String source, @Nullable String speech) {
        return new Block(
                b.id(),
                b.kind(),
                source,
                speech,
                b.level(),
                b.text(),
                b.figure(),
                b.code(),
                b.table(),
                b.callout(),
                b.formula(),
                b.question(),
                b.video(),
                b.link(),
                b.document());
    }

    private void add(
            String source,
            BlockKind kind,
            int level,
            String text,
            Block.@Nullable Figure figure,
            Block.@Nullable Code code,
            Block.@Nullable Table table,
            Block.@Nullable Callout callout,
            @Nullable String formula,
            Block.@Nullable Question question,
            Block.@Nullable Video video,
            Block.@Nullable Link link,
            Block.@Nullable Document document) {
        blocks.add(new Block(
                Ids.next(),
                kind,
                ahead + source,
                null,
                level,
                text,
                figure,
                code,
                table,
                callout,
                formula,
                question,
                video,
                link,
                document));
        ahead = "";
    }
}
