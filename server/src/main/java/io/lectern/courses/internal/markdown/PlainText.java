package io.lectern.courses.internal.markdown;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;

/** The words of a parsed text without any mark-up: one line per paragraph, list item or table row. */
final class PlainText extends AbstractVisitor {

    private final StringBuilder out = new StringBuilder();

    private PlainText() {}

    static String of(Node node) {
        var text = new PlainText();
        if (node instanceof TableCell) {
            text.visitChildren(node);
        } else {
            node.accept(text);
        }
        return text.out.toString().strip();
    }

    /** The words of HTML, without scripts, styles and comments. */
    static String ofHtml(String html) {
        return Jsoup.parse(html).text();
    }

    @Override
    public void visit(Text text) {
        out.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        out.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak softLineBreak) {
        out.append(' ');
    }

    @Override
    public void visit(HardLineBreak hardLineBreak) {
        out.append('\n');
    }

    @Override
    public void visit(HtmlInline htmlInline) {
        if (htmlInline.getLiteral().startsWith("<br")) {
            out.append(' ');
        }
    }

    @Override
    public void visit(HtmlBlock htmlBlock) {
        out.append(ofHtml(htmlBlock.getLiteral()));
        newLine();
    }

    @Override
    public void visit(FencedCodeBlock fencedCodeBlock) {
        out.append(fencedCodeBlock.getLiteral());
        newLine();
    }

    @Override
    public void visit(IndentedCodeBlock indentedCodeBlock) {
        out.append(indentedCodeBlock.getLiteral());
        newLine();
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        newLine();
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        newLine();
    }

    @Override
    public void visit(ListItem listItem) {
        visitChildren(listItem);
        newLine();
    }

    @Override
    public void visit(CustomBlock customBlock) {
        visitChildren(customBlock);
        newLine();
    }

    @Override
    public void visit(CustomNode customNode) {
        visitChildren(customNode);
        if (customNode instanceof TableCell && customNode.getNext() != null) {
            out.append(", ");
        } else if (customNode instanceof TableRow) {
            newLine();
        }
    }

    private void newLine() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }
}
