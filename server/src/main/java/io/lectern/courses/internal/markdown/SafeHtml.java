package io.lectern.courses.internal.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * HTML that is safe to insert as it stands: what Markdown makes, plus a few harmless inline tags. HTML of authors comes
 * out as its words, links lead to web and mail addresses or stay on the site, pictures are the lesson's own.
 */
final class SafeHtml {

    private static final Pattern HARMLESS = Pattern.compile("^</?(?:kbd|sub|sup|mark|br)\\s*/?>$");

    private final String references;
    private final HtmlRenderer renderer;

    /** @param folder the address below which pictures are */
    SafeHtml(String references, Pictures pictures, String folder) {
        this.references = references;
        this.renderer = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .omitSingleParagraphP(true)
                .nodeRendererFactory(context -> new Renderer(context, pictures, folder))
                .build();
    }

    /** One paragraph comes without its {@code p}. */
    String of(String markdown) {
        Node document = ProseReader.parse(markdown, references);
        for (Node node = document.getFirstChild(); node != null; ) {
            Node next = node.getNext();
            if (node instanceof LinkReferenceDefinition) {
                node.unlink();
            }
            node = next;
        }
        return renderer.render(document).strip();
    }

    /** The inside of a node, e.g. of a table cell. The node is empty afterwards. */
    String inside(Node node) {
        var paragraph = new Paragraph();
        while (node.getFirstChild() != null) {
            paragraph.appendChild(node.getFirstChild());
        }
        var document = new Document();
        document.appendChild(paragraph);
        return renderer.render(document).strip();
    }

    private record Renderer(HtmlNodeRendererContext context, Pictures pictures, String folder) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(HtmlBlock.class, HtmlInline.class, Image.class, Link.class);
        }

        @Override
        public void render(Node node) {
            switch (node) {
                case HtmlBlock block -> htmlBlock(block);
                case HtmlInline inline -> {
                    if (HARMLESS.matcher(inline.getLiteral()).matches()) {
                        context.getWriter().raw(inline.getLiteral());
                    }
                }
                case Image image -> image(image);
                case Link link -> link(link);
                default -> throw new IllegalArgumentException(node.toString());
            }
        }

        private void htmlBlock(HtmlBlock block) {
            String words = PlainText.ofHtml(block.getLiteral());
            if (!words.isEmpty()) {
                context.getWriter().tag("p");
                context.getWriter().text(words);
                context.getWriter().tag("/p");
            }
        }

        private void image(Image image) {
            String words = PlainText.of(image);
            String file = pictures.file(image.getDestination());
            if (file == null) {
                context.getWriter().text(words);
                return;
            }
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("src", folder + file);
            attributes.put("alt", words);
            attributes.put("loading", "lazy");
            context.getWriter().tag("img", attributes, true);
        }

        private void link(Link link) {
            String url = link.getDestination();
            boolean allowed = SafeLinks.allowed(url);
            if (allowed) {
                Map<String, String> attributes = new LinkedHashMap<>();
                attributes.put("href", context.encodeUrl(url));
                if (SafeLinks.leavesTheSite(url)) {
                    attributes.put("target", "_blank");
                    attributes.put("rel", "noopener noreferrer nofollow");
                }
                context.getWriter().tag("a", attributes);
            }
            for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            if (allowed) {
                context.getWriter().tag("/a");
            }
        }
    }
}
