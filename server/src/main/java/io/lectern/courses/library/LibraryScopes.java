package io.lectern.courses.library;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.courses.CourseFiles;
import io.lectern.courses.TaughtCourses;
import io.lectern.kernel.GeneralProblem;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What belongs in the library, and which part of it a person sees. What is handed in, what questions show and what somebody
 * looks at before they keep it stay out of it: they are seen where they stand, by whom their own rules name.
 */
@Component
class LibraryScopes {

    static final String COURSE = "course";
    static final String COVER = "course-cover";
    /** Kinds whose scopes are courses. */
    static final Set<String> OF_COURSES = Set.of(COURSE, COVER);

    private final TaughtCourses taught;
    private final Map<String, CourseFiles> others;

    LibraryScopes(TaughtCourses taught, List<CourseFiles> others) {
        this.taught = taught;
        this.others = others.stream().collect(Collectors.toMap(CourseFiles::kind, Function.identity()));
    }

    /** The courses whose files a person sees. @param courses null for those of the whole academy */
    record Sight(@Nullable Set<UUID> courses) {

        boolean sees(UUID course) {
            return courses == null || courses.contains(course);
        }
    }

    /** @throws GeneralProblem.Forbidden for who has no business in the library */
    Sight of(Actor actor) {
        if (actor.oversees()) {
            return new Sight(null);
        }
        if (!actor.is(Role.TEACHER)) {
            throw new GeneralProblem.Forbidden("library.read");
        }
        return new Sight(taught.by(actor.id()).stream()
                .map(course -> course.id().value())
                .collect(Collectors.toSet()));
    }

    /** All kinds of scopes that belong in the library. */
    Set<String> kinds() {
        Set<String> kinds = new TreeSet<>(others.keySet());
        kinds.addAll(OF_COURSES);
        return kinds;
    }

    /** The ids of everything of these courses that has files. */
    Set<UUID> in(Collection<UUID> courses) {
        Set<UUID> scopes = new HashSet<>(courses);
        others.values().forEach(kind -> scopes.addAll(kind.scopesIn(courses)));
        return scopes;
    }

    /** Things of courses that are neither lessons nor covers, by the ids of their scopes. */
    Map<UUID, CourseFiles.Place> find(String kind, Collection<UUID> scopes) {
        Map<UUID, CourseFiles.Place> found = new HashMap<>();
        CourseFiles files = others.get(kind);
        if (files != null && !scopes.isEmpty()) {
            files.find(scopes).forEach(place -> found.put(place.scope(), place));
        }
        return found;
    }
}
