package io.lectern.assessment.bank.exchange;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element with its line. Reading resolves nothing from outside, knows no document types and goes down a few levels only.
 */
record XmlNode(String name, Map<String, String> attributes, List<XmlNode> children, StringBuilder content, int line) {

    private static final int DEEPEST = 20;

    /** @throws Unreadable with the line where the text stops being such a file */
    static XmlNode read(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing is read from outside");
        });
        try {
            return read(factory.createXMLStreamReader(new StringReader(text)));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw new Unreadable(Math.max(1, line), "not-xml", "This is not well-formed XML.");
        }
    }

    private static XmlNode read(XMLStreamReader in) throws XMLStreamException {
        Deque<XmlNode> open = new ArrayDeque<>();
        XmlNode root = new XmlNode("", Map.of(), new ArrayList<>(), new StringBuilder(), 1);
        open.push(root);
        while (in.hasNext()) {
            int line = in.getLocation().getLineNumber();
            switch (in.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Unreadable(line, "document-type", "A document type or an entity of its own is not read.");
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlNode node = new XmlNode(
                            in.getLocalName(), attributes(in), new ArrayList<>(), new StringBuilder(), line);
                    open.getFirst().children().add(node);
                    open.push(node);
                    if (open.size() > DEEPEST) {
                        throw new Unreadable(line, "too-deep", "Elements are nested too deep.");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    open.getFirst().content().append(in.getText());
                default -> {}
            }
        }
        return root;
    }

    private static Map<String, String> attributes(XMLStreamReader in) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
        return attributes;
    }

    List<XmlNode> all(String child) {
        return children.stream().filter(c -> c.name().equals(child)).toList();
    }

    Optional<XmlNode> first(String child) {
        return children.stream().filter(c -> c.name().equals(child)).findFirst();
    }

    /** The plain content of a child, empty when there is none. */
    String value(String child) {
        return first(child).map(c -> c.content().toString().strip()).orElse("");
    }

    boolean is(String child) {
        String value = value(child);
        return value.equals("1") || value.equalsIgnoreCase("true");
    }

    /** Its {@code <text>} as Markdown, whatever its format was. */
    String markdown() {
        String text = value("text");
        String format = attributes.getOrDefault("format", "plain_text");
        return format.equals("html") || format.equals("moodle_auto_format") ? HtmlText.toMarkdown(text) : text;
    }

    /** The text of a child, see {@link #markdown}. */
    String text(String child) {
        return first(child).map(XmlNode::markdown).orElse("");
    }
}
