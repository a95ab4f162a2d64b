package io.lectern.courses;

import io.lectern.media.FileId;

/** What teachers decided about the documents of a course. */
public interface CourseDocuments {

    /** Whether some published lesson lets learners download this document. */
    boolean isHandedOut(CourseId course, FileId document);
}
