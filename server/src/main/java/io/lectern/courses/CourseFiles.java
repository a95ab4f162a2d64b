package io.lectern.courses;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tells the library where files stand that belong to a course by something else than its lessons. Found by its kind. */
public interface CourseFiles {

    /** A thing of a course that has files. @param scope the id of its {@link io.lectern.media.FileScope} */
    record Place(UUID scope, UUID course, String title) {}

    /** The kind of {@link io.lectern.media.FileScope} that it knows. */
    String kind();

    /** The ids of all such scopes in these courses. */
    List<UUID> scopesIn(Collection<UUID> courses);

    /** Those of these scopes that still exist, in no particular order. */
    List<Place> find(Collection<UUID> scopes);
}
