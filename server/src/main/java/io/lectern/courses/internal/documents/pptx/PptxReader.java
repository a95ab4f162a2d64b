package io.lectern.courses.internal.documents.pptx;

import io.lectern.courses.DocumentProblem;
import io.lectern.courses.internal.documents.Deadline;
import io.lectern.courses.internal.documents.DocumentReader;
import io.lectern.courses.internal.documents.ReadDocument;
import io.lectern.courses.internal.documents.SourceDocument;
import io.lectern.courses.internal.documents.office.OfficePackage;
import io.lectern.courses.internal.documents.writing.FoundPictures;
import io.lectern.courses.internal.documents.writing.LessonWriter;
import io.lectern.courses.internal.documents.writing.Part;
import io.lectern.courses.internal.documents.writing.Runs;
import io.lectern.courses.internal.markdown.Remark;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads PowerPoint presentations: a section per slide with its text, tables and pictures. A slide that is only drawn
 * becomes a picture of itself; speaker notes become what is said, or a note to the teacher.
 */
@Component
class PptxReader implements DocumentReader {

    private static final int MOST_SLIDES = 300;

    private final Clock clock;

    PptxReader(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean reads(String name) {
        return name.endsWith(".pptx") || name.endsWith(".pptm") || name.endsWith(".ppsx");
    }

    @Override
    public ReadDocument read(SourceDocument source) {
        Deadline deadline = Deadline.forDocument(clock);
        try (OfficePackage document = OfficePackage.open(source.file(), source.name(), deadline);
                XMLSlideShow show = new XMLSlideShow(document.opened())) {
            return read(document, show, source, deadline);
        } catch (IOException | OpenXML4JRuntimeException | POIXMLException e) {
            throw new DocumentProblem.Damaged(source.name());
        }
    }

    private static ReadDocument read(
            OfficePackage document, XMLSlideShow show, SourceDocument source, Deadline deadline) {
        List<XSLFSlide> slides = show.getSlides();
        if (slides.size() > MOST_SLIDES) {
            throw new DocumentProblem.TooLarge("slides", MOST_SLIDES);
        }
        var pictures = new FoundPictures();
        List<Remark> remarks = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        String title = null;
        String heading = null;
        for (XSLFSlide slide : slides) {
            deadline.check();
            if (slide.isHidden()) {
                remarks.add(new Remark(0, "hidden-slide-left-out", String.valueOf(slide.getSlideNumber())));
                continue;
            }
            SlideParts found = new SlideReader(slide, show, pictures, remarks).read();
            if (title == null && found.opens() && found.title() != null) {
                title = found.title();
            } else if (found.title() != null && !Objects.equals(found.title(), heading)) {
                parts.add(new Part.Heading(1, Runs.of(found.title())));
                heading = found.title();
            }
            parts.addAll(found.parts());
        }
        if (parts.isEmpty()) {
            throw new DocumentProblem.Nothing(source.name());
        }
        remarks.addAll(pictures.remarks());
        String markdown = LessonWriter.write(parts);
        return new ReadDocument(title != null ? title : titleOf(document, parts), markdown, pictures.all(), remarks);
    }

    /** Programs call every new presentation the same: that is no title. */
    private static @Nullable String titleOf(OfficePackage document, List<Part> parts) {
        String title = document.title();
        if (title != null && !title.matches("(?i)power ?point.*|presentation\\d*|عرض تقديمي.*")) {
            return title;
        }
        return parts.getFirst() instanceof Part.Heading first ? first.runs().words() : null;
    }
}
