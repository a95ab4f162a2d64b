package io.lectern.courses.internal.documents.docx;

import io.lectern.courses.internal.documents.office.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The footnotes and endnotes, numbered as they are met in the text. */
final class DocxNotes {

    private final Map<String, Element> footnotes;
    private final Map<String, Element> endnotes;
    private final List<Element> met = new ArrayList<>();

    DocxNotes(@Nullable Document footnotes, @Nullable Document endnotes) {
        this.footnotes = byId(footnotes, "footnote");
        this.endnotes = byId(endnotes, "endnote");
    }

    private static Map<String, Element> byId(@Nullable Document xml, String name) {
        Map<String, Element> notes = new HashMap<>();
        if (xml != null) {
            Xml.children(xml.getDocumentElement(), name)
                    .forEach(note -> notes.put(String.valueOf(Xml.attribute(note, "id")), note));
        }
        return notes;
    }

    /** The number that a footnote gets in the lesson, 0 when there is none of that id. */
    int footnote(@Nullable String id) {
        return number(footnotes.get(String.valueOf(id)));
    }

    int endnote(@Nullable String id) {
        return number(endnotes.get(String.valueOf(id)));
    }

    private int number(@Nullable Element note) {
        if (note == null) {
            return 0;
        }
        if (!met.contains(note)) {
            met.add(note);
        }
        return met.indexOf(note) + 1;
    }

    /** Those that the text refers to, in order. */
    List<Element> met() {
        return List.copyOf(met);
    }
}
