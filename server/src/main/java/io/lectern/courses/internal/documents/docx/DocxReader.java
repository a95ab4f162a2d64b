package io.lectern.courses.internal.documents.docx;

import io.lectern.courses.DocumentProblem;
import io.lectern.courses.internal.documents.Deadline;
import io.lectern.courses.internal.documents.DocumentReader;
import io.lectern.courses.internal.documents.ReadDocument;
import io.lectern.courses.internal.documents.SourceDocument;
import io.lectern.courses.internal.documents.office.OfficePackage;
import io.lectern.courses.internal.documents.office.Xml;
import io.lectern.courses.internal.documents.writing.FoundPictures;
import io.lectern.courses.internal.documents.writing.GuessedHeadings;
import io.lectern.courses.internal.documents.writing.LessonWriter;
import io.lectern.courses.internal.documents.writing.Part;
import io.lectern.courses.internal.documents.writing.Runs;
import io.lectern.courses.internal.markdown.Remark;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Reads Word documents: headings, lists, tables, pictures, code, formulas, notes and text boxes, with all tracked
 * changes accepted. Macros, comments, headers and footers are not looked at.
 */
@Component
class DocxReader implements DocumentReader {

    private final Clock clock;

    DocxReader(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean reads(String name) {
        return name.endsWith(".docx") || name.endsWith(".docm");
    }

    @Override
    public ReadDocument read(SourceDocument source) {
        Deadline deadline = Deadline.forDocument(clock);
        try (OfficePackage document = OfficePackage.open(source.file(), source.name(), deadline)) {
            return read(document, source, deadline);
        } catch (IOException | OpenXML4JRuntimeException e) {
            throw new DocumentProblem.Damaged(source.name());
        }
    }

    private static ReadDocument read(OfficePackage document, SourceDocument source, Deadline deadline)
            throws IOException {
        PackagePart main = document.main();
        Element body = Xml.child(OfficePackage.xml(main).getDocumentElement(), "body");
        if (body == null) {
            throw new IOException("no body");
        }
        var pictures = new FoundPictures();
        var drawings = new DocxDrawings(main, pictures);
        var notes = new DocxNotes(related(main, "footnotes"), related(main, "endnotes"));
        var context = new DocxContext(
                main,
                new DocxStyles(related(main, "styles")),
                new DocxLists(related(main, "numbering")),
                drawings,
                notes);
        var reader = new DocxBody(context, deadline);
        List<Part> parts = GuessedHeadings.in(reader.read(body));
        if (parts.isEmpty()) {
            throw new DocumentProblem.Nothing(source.name());
        }
        String titled = LessonWriter.titleOf(parts);
        boolean fromHeading = reader.title() == null && titled != null;
        List<Part> lesson = new ArrayList<>(fromHeading ? parts.subList(1, parts.size()) : parts);
        lesson.addAll(notes(notes, context, source, deadline));
        String markdown = LessonWriter.write(lesson);
        List<Remark> remarks = new ArrayList<>(drawings.remarks());
        remarks.addAll(pictures.remarks());
        String title = reader.title() != null ? reader.title() : titled != null ? titled : document.title();
        return new ReadDocument(title, markdown, pictures.all(), remarks);
    }

    private static @Nullable Document related(PackagePart main, String type) throws IOException {
        PackagePart part = OfficePackage.related(main, type);
        return part == null ? null : OfficePackage.xml(part);
    }

    /** The notes that the text refers to, as a list at its end. */
    private static List<Part> notes(DocxNotes notes, DocxContext context, SourceDocument source, Deadline deadline)
            throws IOException {
        List<Part> list = new ArrayList<>();
        for (Element note : notes.met()) {
            var runs = new Runs();
            for (Part part : new DocxBody(context, deadline).read(note)) {
                if (part instanceof Part.Text text) {
                    runs.addAll(text.runs());
                }
            }
            list.add(new Part.Item(0, list.size() + 1, runs));
        }
        return list;
    }
}
