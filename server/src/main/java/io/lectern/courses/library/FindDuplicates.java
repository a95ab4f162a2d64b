package io.lectern.courses.library;

import io.lectern.accounts.Actor;
import io.lectern.media.FileShelf.Shelved;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds content that stands in several courses or under several names, and names that stand for different content. The
 * former is kept once already; the latter is often an older state of the same thing.
 */
@Component
public class FindDuplicates {

    private static final int MOST = 100;

    private final LibraryScopes scopes;
    private final LibraryWalk walk;
    private final ReadLibrary library;

    FindDuplicates(LibraryScopes scopes, LibraryWalk walk, ReadLibrary library) {
        this.scopes = scopes;
        this.walk = walk;
        this.library = library;
    }

    /** Files that go by the same name. */
    public record SameName(String name, List<ReadLibrary.LibraryFile> files) {}

    /**
     * The first hundred of each.
     *
     * @param saved bytes that all content takes less because it is kept once, however often it was sent
     * @param contents the same content in several courses or under several names, what saves most first
     * @param names the same name for different contents
     */
    public record Duplicates(long saved, List<ReadLibrary.LibraryFile> contents, List<SameName> names) {}

    @Transactional(readOnly = true)
    public Duplicates of(Actor actor) {
        LibraryScopes.Sight sight = scopes.of(actor);
        Map<String, Map<Shelved, String>> byName = new TreeMap<>();
        Map<Shelved, Long> saved = new LinkedHashMap<>();
        walk.each(sight.courses(), (file, namesByCourse) -> {
            Set<String> names = new LinkedHashSet<>();
            namesByCourse.values().forEach(names::addAll);
            if (namesByCourse.size() > 1 || names.size() > 1) {
                saved.put(file, file.size() * Math.max(0, namesByCourse.size() - 1));
            }
            names.forEach(name -> byName.computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> new LinkedHashMap<>())
                    .put(file, name));
        });
        List<Shelved> several = new ArrayList<>(saved.keySet());
        several.sort(Comparator.comparingLong((Shelved file) -> saved.getOrDefault(file, 0L))
                .reversed());
        return new Duplicates(
                saved.values().stream().mapToLong(Long::longValue).sum(),
                library.shown(actor, sight, several.stream().limit(MOST).toList()),
                byName.values().stream()
                        .filter(files -> files.size() > 1)
                        .limit(MOST)
                        .map(files -> new SameName(
                                files.values().iterator().next(),
                                library.shown(actor, sight, List.copyOf(files.keySet()))))
                        .toList());
    }
}
