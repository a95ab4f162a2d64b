package io.lectern.courses.internal.markdown;

import io.lectern.courses.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a lesson's Markdown into blocks: CommonMark with tables, front matter, fenced divs, display formulas, pictures
 * with attributes, check questions and spoken texts. It accepts any text; what looks wrong becomes a {@link Remark}.
 *
 * <p>The sources of the blocks, put together by {@link #markdownOf}, read as the same blocks again.
 */
public final class MarkdownReader {

    private static final int DEEPEST_NESTING = 8;

    private final Pictures pictures;
    private final String references;
    private final List<Remark> remarks;

    private MarkdownReader(Pictures pictures, String references, List<Remark> remarks) {
        this.pictures = pictures;
        this.references = references;
        this.remarks = remarks;
    }

    /** Reads a whole lesson. */
    public static MarkdownLesson read(String markdown, Pictures pictures) {
        List<String> lines = linesOf(markdown);
        List<Remark> remarks = new ArrayList<>();
        FrontMatter frontMatter = FrontMatter.read(lines, remarks);
        List<String> body = lines.subList(frontMatter.lines(), lines.size());
        var reader = new MarkdownReader(pictures, References.of(body), remarks);
        List<Block> blocks = reader.blocks(body, frontMatter.lines() + 1, 0);
        return new MarkdownLesson(frontMatter, blocks, remarks);
    }

    /** Reads the inside of a block, e.g. of a callout. @param references the lesson's link definitions */
    static List<Block> readPart(String markdown, String references, Pictures pictures) {
        var reader = new MarkdownReader(pictures, references, new ArrayList<>());
        return reader.blocks(linesOf(markdown), 1, 1);
    }

    /** The paths of all pictures that a text names, also inside of callouts and lists. */
    public static List<String> picturesIn(String markdown) {
        return FigureSyntax.all(markdown).stream()
                .map(FigureSyntax.Written::path)
                .filter(path -> !LinkSyntax.isLink(path))
                .distinct()
                .toList();
    }

    /** The paths of all pictures and videos that a text names, and of what may lie beside them. */
    public static List<String> filesIn(String markdown) {
        return picturesIn(markdown).stream()
                .flatMap(path -> VideoSyntax.isVideo(path)
                        ? Stream.concat(Stream.of(path), VideoSyntax.companions(path).stream())
                        : Stream.of(path))
                .toList();
    }

    /** The Markdown of a list of blocks. */
    public static String markdownOf(List<Block> blocks) {
        return blocks.stream().map(Block::source).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static List<String> linesOf(String markdown) {
        String text = markdown.startsWith("\uFEFF") ? markdown.substring(1) : markdown;
        return text.replace("\u0000", "").lines().toList();
    }

    private List<Block> blocks(List<String> lines, int firstLine, int depth) {
        var blocks = new Blocks();
        for (Segment segment : Segments.of(lines, firstLine, remarks)) {
            switch (segment) {
                case Segment.Prose prose -> new ProseReader(blocks, pictures, references, remarks).read(prose);
                case Segment.Div div -> div(div, blocks, depth);
                case Segment.Formula formula -> blocks.formula(formula.source(), formula.latex());
                case Segment.Comment comment -> blocks.unseen(comment.source());
                case Segment.Say say -> {
                    if (!blocks.say(say.speech(), say.source())) {
                        remarks.add(new Remark(say.line(), "nothing-to-say-it-for", say.speech()));
                    }
                }
            }
        }
        return blocks.all();
    }

    private void div(Segment.Div div, Blocks blocks, int depth) {
        DivHeading heading = DivHeading.of(div.heading());
        if (heading.kind().equals("question")) {
            var question = QuestionSyntax.read(div.body());
            if (question.isPresent()) {
                Block.Question read = question.get();
                blocks.question(div.source(), ProseReader.words(read.prompt(), references), read);
                return;
            }
            remarks.add(new Remark(div.line(), "question-without-right-answer", div.heading()));
        }
        if (!heading.known()) {
            remarks.add(new Remark(div.line(), "div-of-unknown-kind", heading.kind()));
        }
        Block.Callout callout = heading.callout(div.body());
        blocks.callout(div.source(), calloutText(callout, div.line(), depth), callout);
    }

    /** Title and words; what only teachers see and what gives a challenge away stays out. */
    private String calloutText(Block.Callout callout, int line, int depth) {
        if (depth >= DEEPEST_NESTING) {
            return callout.body();
        }
        List<Block> inside = blocks(callout.body().lines().toList(), line + 1, depth + 1);
        String words = inside.stream()
                .filter(b -> b.callout() == null
                        || !DivHeading.HIDDEN.contains(b.callout().kind()))
                .map(Block::text)
                .collect(Collectors.joining("\n"));
        return callout.title() == null ? words : callout.title() + "\n" + words;
    }
}
