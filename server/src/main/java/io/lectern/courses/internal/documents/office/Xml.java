package io.lectern.courses.internal.documents.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks the XML of office documents by local names: their namespaces differ between editions of the format. */
public final class Xml {

    private Xml() {}

    public static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    public static Stream<Element> children(Node parent, String name) {
        return children(parent).stream().filter(child -> name.equals(child.getLocalName()));
    }

    /** The first child of that name. */
    public static @Nullable Element child(@Nullable Node parent, String name) {
        if (parent == null) {
            return null;
        }
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                return element;
            }
        }
        return null;
    }

    /** The child of a child ... by names. */
    public static @Nullable Element path(@Nullable Node parent, String... names) {
        Node at = parent;
        for (String name : names) {
            at = child(at, name);
        }
        return (Element) at;
    }

    /** The first element of that name anywhere below. */
    public static @Nullable Element below(Node parent, String name) {
        for (Element child : children(parent)) {
            if (name.equals(child.getLocalName())) {
                return child;
            }
            Element found = below(child, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** An attribute by its local name, whatever its namespace; null when it is missing. */
    public static @Nullable String attribute(@Nullable Element element, String name) {
        if (element == null) {
            return null;
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return null;
    }

    /** The {@code val} of a child. */
    public static @Nullable String value(@Nullable Node parent, String name) {
        return attribute(child(parent, name), "val");
    }

    /** A switch such as {@code <b/>}: on when present and not said to be off; null when absent. */
    public static @Nullable Boolean flag(@Nullable Node parent, String name) {
        Element element = child(parent, name);
        if (element == null) {
            return null;
        }
        String value = attribute(element, "val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** A whole number, or the given one when there is none. */
    public static int number(@Nullable String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
