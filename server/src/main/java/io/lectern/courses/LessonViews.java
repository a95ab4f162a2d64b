package io.lectern.courses;

import java.util.Optional;

/** Published lessons for browsers, without answer keys. Who may see them is decided by the caller. Cheap to ask. */
public interface LessonViews {

    Optional<LessonView> of(LessonId lesson, int version);
}
