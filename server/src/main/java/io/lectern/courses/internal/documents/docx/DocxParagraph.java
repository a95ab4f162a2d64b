package io.lectern.courses.internal.documents.docx;

import io.lectern.courses.internal.documents.writing.Part;
import io.lectern.courses.internal.documents.writing.Runs;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** What one paragraph holds. */
final class DocxParagraph {

    final Runs runs = new Runs();
    final List<Part.Picture> pictures = new ArrayList<>();

    /** The contents of the text boxes that hang on it. */
    final List<Element> boxes = new ArrayList<>();

    final List<String> formulas = new ArrayList<>();

    /** Letters by what they look like, to judge the paragraph as a whole. */
    private int letters;

    private int bold;
    private int monospaced;
    private float largest;

    void count(String text, boolean isBold, boolean isMonospaced, float size) {
        int length = text.strip().length();
        letters += length;
        bold += isBold ? length : 0;
        monospaced += isMonospaced ? length : 0;
        largest = length > 0 ? Math.max(largest, size) : largest;
    }

    boolean isBold() {
        return letters > 0 && bold == letters;
    }

    boolean isMonospaced() {
        return letters > 0 && monospaced == letters;
    }

    float size() {
        return largest;
    }

    /** Whether a formula is all there is. */
    boolean isFormula() {
        return formulas.size() == 1 && letters == 0 && pictures.isEmpty();
    }
}
