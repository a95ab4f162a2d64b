package io.lectern.courses.library;

import io.lectern.accounts.Actor;
import io.lectern.courses.internal.Course;
import io.lectern.courses.internal.Courses;
import io.lectern.media.FileId;
import io.lectern.media.FileShelf;
import io.lectern.media.MediaKind;
import io.lectern.media.Videos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How much room files take: for overseers the whole academy, for teachers the courses that they teach. */
@Component
public class ReadUsage {

    private final LibraryScopes scopes;
    private final LibraryWalk walk;
    private final FileShelf shelf;
    private final Videos videos;
    private final Courses courses;
    private final Quotas quotas;

    ReadUsage(LibraryScopes scopes, LibraryWalk walk, FileShelf shelf, Videos videos, Courses courses, Quotas quotas) {
        this.scopes = scopes;
        this.walk = walk;
        this.shelf = shelf;
        this.videos = videos;
        this.courses = courses;
        this.quotas = quotas;
    }

    /** @param bytes of the files as they came @param made what was made of them so that they play */
    public record Taken(int files, long bytes, long made) {

        static final Taken NOTHING = new Taken(0, 0, 0);

        Taken and(Taken other) {
            return new Taken(files + other.files, bytes + other.bytes, made + other.made);
        }

        public long all() {
            return bytes + made;
        }
    }

    /** @param quota null for no limit */
    public record OfCourse(
            UUID id, String title, Taken taken, @Nullable Long quota) {}

    /**
     * @param total of all files of the academy, also those outside of the library; null for who does not oversee it
     * @param quota of the academy, null for no limit and for who does not oversee it
     * @param kinds each file once
     * @param courses the largest first; a file of several courses counts in each
     */
    public record Usage(
            @Nullable Long total, @Nullable Long quota, Map<LibraryKind, Taken> kinds, List<OfCourse> courses) {}

    @Transactional(readOnly = true)
    public Usage of(Actor actor) {
        LibraryScopes.Sight sight = scopes.of(actor);
        Map<LibraryKind, Taken> kinds = new EnumMap<>(LibraryKind.class);
        Map<UUID, Taken> taken = taken(sight.courses(), kinds);
        Map<UUID, Quota> limits = quotas.findAll().stream().collect(Collectors.toMap(Quota::id, Function.identity()));
        Set<UUID> shown = new HashSet<>(taken.keySet());
        limits.keySet().stream().filter(sight::sees).forEach(shown::add);
        List<OfCourse> ofCourses = new ArrayList<>();
        for (Course course : courses.findAllById(shown)) {
            Taken own = taken.getOrDefault(course.id(), Taken.NOTHING);
            ofCourses.add(new OfCourse(course.id(), course.title(), own, limit(limits, course.id())));
        }
        ofCourses.sort(Comparator.comparing((OfCourse course) -> course.taken().all())
                .reversed()
                .thenComparing(OfCourse::title));
        boolean all = sight.courses() == null;
        return new Usage(all ? shelf.bytes() : null, all ? limit(limits, Quota.ACADEMY) : null, kinds, ofCourses);
    }

    /** What the files of a course take, with what was made of them. */
    long of(UUID course) {
        return taken(Set.of(course), new EnumMap<>(LibraryKind.class))
                .getOrDefault(course, Taken.NOTHING)
                .all();
    }

    private Map<UUID, Taken> taken(@Nullable Set<UUID> in, Map<LibraryKind, Taken> kinds) {
        Map<FileShelf.Shelved, Set<UUID>> files = new HashMap<>();
        walk.each(in, (file, names) -> files.put(file, names.keySet()));
        Map<FileId, Long> made = videos.made(files.keySet().stream()
                .filter(file -> MediaKind.of(file.type()) == MediaKind.VIDEO)
                .map(FileShelf.Shelved::id)
                .toList());
        Map<UUID, Taken> taken = new HashMap<>();
        files.forEach((file, of) -> {
            var one = new Taken(1, file.size(), made.getOrDefault(file.id(), 0L));
            kinds.merge(LibraryKind.of(file), one, Taken::and);
            of.forEach(course -> taken.merge(course, one, Taken::and));
        });
        return taken;
    }

    private static @Nullable Long limit(Map<UUID, Quota> limits, UUID id) {
        Quota quota = limits.get(id);
        return quota == null ? null : quota.bytes();
    }
}
