package io.lectern.tutor.plan.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** Reads Markdown into passages; pictures, tables, comments and attributes inside a text are left out. */
final class Passages extends AbstractVisitor {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{[#.:][^{}\\n]*}|\\{(?:alt|width|height)=[^{}\\n]*}");
    private static final Pattern FOOTNOTE = Pattern.compile("(?m)^\\[\\^[^\\]]+]:.*$|\\[\\^[^\\]\\s]+]");

    private final List<Passage> found = new ArrayList<>();
    private boolean ordered;
    private int number;
    private int depth;

    private Passages() {}

    static List<Passage> of(String markdown) {
        String clean = COMMENT.matcher(markdown).replaceAll("");
        clean = FOOTNOTE.matcher(clean).replaceAll("");
        clean = ATTRIBUTES.matcher(clean).replaceAll("");
        Passages reader = new Passages();
        PARSER.parse(clean).accept(reader);
        return List.copyOf(reader.found);
    }

    /** One line of Markdown, such as a heading, a choice or a cell. */
    static MarkedText line(String markdown) {
        List<Passage> passages = of(markdown);
        StringBuilder text = new StringBuilder();
        for (Passage passage : passages) {
            text.append(text.isEmpty() ? "" : " ").append(passage.text().text());
        }
        return new MarkedText(text.toString());
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (!onlyLink(paragraph)) {
            add(Passage.Kind.PARAGRAPH, InlineText.of(paragraph));
        }
    }

    @Override
    public void visit(Heading heading) {
        add(Passage.Kind.HEADING, InlineText.of(heading));
    }

    @Override
    public void visit(BulletList list) {
        items(list, false);
    }

    @Override
    public void visit(OrderedList list) {
        items(list, true);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        String language = code.getInfo() == null ? "" : code.getInfo().strip();
        found.add(new Passage(Passage.Kind.CODE, new MarkedText(code.getLiteral()), 0, language));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        found.add(new Passage(Passage.Kind.CODE, new MarkedText(code.getLiteral()), 0, ""));
    }

    @Override
    public void visit(HtmlBlock html) {}

    @Override
    public void visit(CustomBlock block) {
        if (!(block instanceof TableBlock)) {
            visitChildren(block);
        }
    }

    private void items(Node list, boolean isOrdered) {
        boolean outerOrder = ordered;
        int outerNumber = number;
        ordered = isOrdered;
        number = 0;
        depth++;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                number++;
                visitChildren(item);
            }
        }
        depth--;
        ordered = outerOrder;
        number = outerNumber;
    }

    /** A line that only leads elsewhere is for the page, not for the class. */
    private boolean onlyLink(Paragraph paragraph) {
        Node only = paragraph.getFirstChild();
        return depth == 0 && only instanceof Link && only.getNext() == null;
    }

    private void add(Passage.Kind kind, String text) {
        if (text.isBlank()) {
            return;
        }
        boolean inList = depth > 0 && kind == Passage.Kind.PARAGRAPH;
        Passage.Kind actual = !inList ? kind : ordered ? Passage.Kind.STEP : Passage.Kind.ITEM;
        found.add(new Passage(actual, new MarkedText(text.strip()), inList ? number : 0, null));
    }
}
