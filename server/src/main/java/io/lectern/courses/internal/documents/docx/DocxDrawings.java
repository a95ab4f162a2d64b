package io.lectern.courses.internal.documents.docx;

import io.lectern.courses.internal.documents.office.OfficePackage;
import io.lectern.courses.internal.documents.office.Xml;
import io.lectern.courses.internal.documents.writing.FoundPictures;
import io.lectern.courses.internal.documents.writing.Part;
import io.lectern.courses.internal.markdown.Remark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads what is drawn into a paragraph: pictures, text boxes, charts. */
final class DocxDrawings {

    private static final Pattern FILE_NAME =
            Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|svg|emf|wmf|bmp|tiff?)$|^(?:picture|image|صورة) ?\\d*$");

    private final PackagePart part;
    private final FoundPictures pictures;
    private final List<Remark> remarks = new ArrayList<>();

    DocxDrawings(PackagePart part, FoundPictures pictures) {
        this.part = part;
        this.pictures = pictures;
    }

    List<Remark> remarks() {
        return remarks;
    }

    /** @param drawing a {@code drawing}, {@code pict} or {@code object} */
    void read(Element drawing, DocxParagraph into) throws IOException {
        textBoxes(drawing, into.boxes);
        String alt = alt(drawing);
        for (Element blip : all(drawing, "blip")) {
            picture(vector(blip), Xml.attribute(blip, "embed"), alt, into);
        }
        for (Element image : all(drawing, "imagedata")) {
            picture(null, Xml.attribute(image, "id"), alt, into);
        }
        if (Xml.below(drawing, "chart") != null) {
            remarks.add(new Remark(0, "chart-left-out", alt));
        }
        if (Xml.below(drawing, "relIds") != null) {
            remarks.add(new Remark(0, "diagram-left-out", alt));
        }
    }

    /** The SVG that newer documents keep beside the picture. */
    private static @Nullable String vector(Element blip) {
        return Xml.attribute(Xml.below(blip, "svgBlip"), "embed");
    }

    private void picture(@Nullable String vector, @Nullable String raster, String alt, DocxParagraph into)
            throws IOException {
        for (String relation :
                Stream.of(vector, raster).filter(Objects::nonNull).toList()) {
            byte[] bytes = OfficePackage.bytes(part, relation);
            String path = bytes == null ? null : pictures.keep(bytes, alt.isEmpty() ? relation : alt);
            if (path != null) {
                into.pictures.add(new Part.Picture(path, alt));
                return;
            }
        }
    }

    /** What the author said the drawing shows; names of files say nothing. */
    private static String alt(Element drawing) {
        Element properties = Xml.below(drawing, "docPr");
        Element shape = Xml.below(drawing, "shape");
        return Stream.of(
                        Xml.attribute(properties, "descr"),
                        Xml.attribute(properties, "title"),
                        Xml.attribute(shape, "alt"))
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(words -> !words.isEmpty() && !FILE_NAME.matcher(words).matches())
                .findFirst()
                .orElse("");
    }

    private static void textBoxes(Element at, List<Element> found) {
        for (Element child : Xml.children(at)) {
            if ("txbxContent".equals(child.getLocalName())) {
                found.add(child);
            } else {
                textBoxes(child, found);
            }
        }
    }

    private static List<Element> all(Element at, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : Xml.children(at)) {
            if (name.equals(child.getLocalName())) {
                found.add(child);
            } else if (!"txbxContent".equals(child.getLocalName())) {
                found.addAll(all(child, name));
            }
        }
        return found;
    }
}
