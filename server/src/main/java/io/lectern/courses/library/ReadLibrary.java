package io.lectern.courses.library;

import io.lectern.accounts.Actor;
import io.lectern.kernel.GeneralProblem;
import io.lectern.media.FileId;
import io.lectern.media.FileProblem;
import io.lectern.media.FileShelf;
import io.lectern.media.FileShelf.Shelved;
import io.lectern.media.Videos;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files of courses: administrators and auditors see those of all, teachers those of the courses that they teach. */
@Component
public class ReadLibrary {

    private static final int LARGEST_PAGE = 100;

    private final LibraryScopes scopes;
    private final FileShelf shelf;
    private final Whereabouts whereabouts;
    private final Videos videos;

    ReadLibrary(LibraryScopes scopes, FileShelf shelf, Whereabouts whereabouts, Videos videos) {
        this.scopes = scopes;
        this.shelf = shelf;
        this.whereabouts = whereabouts;
        this.videos = videos;
    }

    /** What to look for. @param text part of a name @param cursor of the page before, null for the first */
    public record Query(
            String text,
            @Nullable LibraryKind kind,
            @Nullable UUID course,
            @Nullable UUID cursor,
            int limit) {}

    /**
     * A file as the library shows it.
     *
     * @param names all that it is called where the person sees it, the first one first
     * @param length of what plays, null when nothing does or not yet
     * @param others titles of courses of others that it belongs to as well
     * @param hidden to how much else it belongs that does not exist for this person
     */
    public record LibraryFile(
            FileId id,
            List<String> names,
            LibraryKind kind,
            String type,
            long size,
            Instant storedAt,
            @Nullable Duration length,
            Map<UUID, String> courses,
            List<Place> places,
            List<String> others,
            int hidden) {}

    /** @param next cursor of the next page, null after the last */
    public record Page(List<LibraryFile> items, @Nullable UUID next) {}

    /** One page of the files, the newest first. */
    @Transactional(readOnly = true)
    public Page page(Actor actor, Query query) {
        LibraryScopes.Sight sight = scopes.of(actor);
        int limit = Math.clamp(query.limit(), 1, LARGEST_PAGE);
        List<Shelved> found = shelf.page(wanted(sight, query), query.cursor(), limit + 1);
        List<Shelved> page = found.stream().limit(limit).toList();
        return new Page(
                shown(actor, sight, page), found.size() > limit ? page.getLast().place() : null);
    }

    /** @throws FileProblem.Gone also when the person sees nothing that it belongs to */
    @Transactional(readOnly = true)
    public LibraryFile file(Actor actor, String id) {
        LibraryScopes.Sight sight = scopes.of(actor);
        if (!FileId.isValid(id)) {
            throw new FileProblem.Gone();
        }
        List<Shelved> found = shelf.find(new FileId(id)).stream().toList();
        return shown(actor, sight, found).stream().findFirst().orElseThrow(FileProblem.Gone::new);
    }

    private FileShelf.Wanted wanted(LibraryScopes.Sight sight, Query query) {
        UUID course = query.course();
        if (course != null && !sight.sees(course)) {
            throw new GeneralProblem.NotFound("course");
        }
        Set<UUID> courses = course == null ? sight.courses() : Set.of(course);
        LibraryKind kind = query.kind();
        return new FileShelf.Wanted(
                kind == null ? scopes.kinds() : kind.scopeKinds(scopes.kinds()),
                courses == null ? null : scopes.in(courses),
                kind == null ? null : kind.media(),
                query.text().strip());
    }

    List<LibraryFile> shown(Actor actor, LibraryScopes.Sight sight, List<Shelved> files) {
        return whereabouts.of(actor, sight, files).entrySet().stream()
                .filter(entry -> !entry.getValue().titles().isEmpty())
                .map(entry -> shown(entry.getKey(), entry.getValue()))
                .toList();
    }

    private LibraryFile shown(Shelved file, Whereabouts.Found found) {
        LibraryKind kind = LibraryKind.of(file);
        boolean plays = kind == LibraryKind.VIDEO || kind == LibraryKind.RECORDING;
        return new LibraryFile(
                file.id(),
                found.names(),
                kind,
                file.type(),
                file.size(),
                file.storedAt(),
                plays ? videos.length(file.id()).orElse(null) : null,
                found.titles(),
                found.places(),
                found.others(),
                found.hidden());
    }
}
