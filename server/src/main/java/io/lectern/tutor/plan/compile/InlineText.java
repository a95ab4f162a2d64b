package io.lectern.tutor.plan.compile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The running text of one paragraph without its markup: addresses and pictures go, link texts stay. */
final class InlineText extends AbstractVisitor {

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s)>\\],;]*[^\\s)>\\],;.]");
    private static final Pattern MATH = Pattern.compile("\\$(?=\\S)([^$\\n]{1,200}?)(?<=\\S)\\$(?!\\d)");
    private static final Pattern MATHEMATICAL = Pattern.compile("[\\\\^_={}+*/]|^[A-Za-z]$");

    private final StringBuilder text = new StringBuilder();

    private InlineText() {}

    static String of(Node node) {
        InlineText reader = new InlineText();
        reader.visitChildren(node);
        String plain = ADDRESS.matcher(reader.text)
                .replaceAll(arabic(reader.text) ? "الرابط" : "the link")
                .replaceAll("\\(\\s*\\)", "");
        plain = MATH.matcher(plain)
                .replaceAll(m -> Matcher.quoteReplacement(
                        MATHEMATICAL.matcher(m.group(1)).find() ? MarkedText.math(m.group(1)) : m.group()));
        return plain.replaceAll("[ \\t\\u00A0]+", " ").strip();
    }

    private static boolean arabic(CharSequence text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append(MarkedText.code(code.getLiteral()));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        int start = text.length();
        visitChildren(strong);
        String inner = text.substring(start);
        boolean plain = inner.chars().noneMatch(c -> c >= '\uE000' && c <= '\uE00F');
        if (plain && !inner.isBlank()) {
            text.setLength(start);
            text.append(MarkedText.term(inner));
        }
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {}

    @Override
    public void visit(HtmlInline html) {
        if (html.getLiteral().startsWith("<br")) {
            text.append(' ');
        }
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append(' ');
    }
}
