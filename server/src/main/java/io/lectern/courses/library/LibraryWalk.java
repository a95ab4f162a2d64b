package io.lectern.courses.library;

import io.lectern.media.FileScope;
import io.lectern.media.FileShelf;
import io.lectern.media.FileShelf.Shelved;
import io.lectern.media.FileShelf.Use;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Goes through all files of the library, or of some courses, a page at a time. */
@Component
class LibraryWalk {

    private static final int AT_ONCE = 1000;

    private final LibraryScopes scopes;
    private final FileShelf shelf;

    LibraryWalk(LibraryScopes scopes, FileShelf shelf) {
        this.scopes = scopes;
        this.shelf = shelf;
    }

    /**
     * @param courses null for all
     * @param use is told of each file and, for those of the courses that it belongs to, of its names there
     */
    void each(@Nullable Set<UUID> courses, BiConsumer<Shelved, Map<UUID, Set<String>>> use) {
        Set<UUID> in = courses == null ? null : scopes.in(courses);
        var wanted = new FileShelf.Wanted(scopes.kinds(), in, null, "");
        List<Shelved> page = shelf.page(wanted, null, AT_ONCE);
        while (!page.isEmpty()) {
            Map<UUID, UUID> things = coursesOfThings(page);
            page.forEach(file -> {
                Map<UUID, Set<String>> own = coursesOf(file, things);
                if (courses != null) {
                    own.keySet().retainAll(courses);
                }
                use.accept(file, own);
            });
            page = page.size() < AT_ONCE
                    ? List.of()
                    : shelf.page(wanted, page.getLast().place(), AT_ONCE);
        }
    }

    private Map<UUID, UUID> coursesOfThings(List<Shelved> files) {
        Map<UUID, UUID> courses = new HashMap<>();
        files.stream()
                .flatMap(file -> file.uses().stream())
                .map(Use::scope)
                .collect(Collectors.groupingBy(FileScope::kind, Collectors.mapping(FileScope::id, Collectors.toSet())))
                .forEach((kind, ids) ->
                        scopes.find(kind, ids).values().forEach(place -> courses.put(place.scope(), place.course())));
        return courses;
    }

    private static Map<UUID, Set<String>> coursesOf(Shelved file, Map<UUID, UUID> things) {
        Map<UUID, Set<String>> courses = new LinkedHashMap<>();
        for (Use use : file.uses()) {
            boolean own = LibraryScopes.OF_COURSES.contains(use.scope().kind());
            UUID course = own ? use.scope().id() : things.get(use.scope().id());
            if (course != null) {
                courses.computeIfAbsent(course, _ -> new LinkedHashSet<>()).add(use.name());
            }
        }
        return courses;
    }
}
