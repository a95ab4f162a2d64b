package io.lectern.courses.internal;

import io.lectern.courses.BlockView;
import io.lectern.courses.CourseDocuments;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutlines;
import io.lectern.courses.LessonViews;
import io.lectern.media.FileId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class PublishedDocuments implements CourseDocuments {

    private final CourseOutlines outlines;
    private final LessonViews views;

    PublishedDocuments(CourseOutlines outlines, LessonViews views) {
        this.outlines = outlines;
        this.views = views;
    }

    @Override
    public boolean isHandedOut(CourseId course, FileId document) {
        return outlines.of(course).stream()
                .flatMap(outline -> outline.lessons().stream())
                .flatMap(lesson -> views.of(lesson.id(), lesson.version()).stream())
                .flatMap(lesson -> documents(lesson.blocks()))
                .anyMatch(shown -> shown.download() && document.value().equals(shown.file()));
    }

    private static Stream<BlockView.Document> documents(List<BlockView> blocks) {
        return blocks.stream()
                .flatMap(block -> block.document() == null ? documents(block.children()) : Stream.of(block.document()));
    }
}
