package io.lectern.courses.internal;

import io.lectern.courses.internal.markdown.Remark;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A lesson out of a document, its pictures already stored. */
public record ImportedLesson(Lesson.Heading heading, String markdown, PictureList pictures, List<Remark> remarks) {

    public ImportedLesson {
        remarks = List.copyOf(remarks);
    }

    Lesson toDraft(UUID courseId, Instant at) {
        return Lesson.draft(courseId, heading.title(), heading.language(), at)
                .illustrated(pictures)
                .written(heading, markdown, WriteLesson.read(markdown, pictures), List.of(), at);
    }
}
