package io.lectern.courses;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads courses for other modules. */
public interface CourseCatalog {

    Optional<CourseSummary> find(CourseId id);

    List<CourseSummary> findAll(Collection<CourseId> ids);
}
