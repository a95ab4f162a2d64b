package io.lectern.tutor.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.courses.PublishedLesson;
import io.lectern.courses.events.LessonPublished;
import io.lectern.store.StoreSettings;
import io.lectern.tutor.testing.ListedLessons;
import io.lectern.tutor.testing.SampleLessons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** How an index is replaced while a course is being asked about. */
class PassageSearchTest {

    private final PublishedLesson crates = SampleLessons.of("Crates", "en", "A crate is a box made of wood.");
    private final ListedLessons lessons = new ListedLessons(List.of(crates));
    private final PassageSearch search;

    private final Path data;

    PassageSearchTest(@TempDir Path data) {
        this.data = data;
        var settings = new StoreSettings("postgres", data, data, null, null, null, null, false, "jdbc");
        search = new PassageSearch(lessons, settings, new JsonMapper());
    }

    private List<Hit> find(String question) {
        return search.search(crates.course(), Query.of(question), null, null, Set.of(), 3)
                .hits();
    }

    @Test
    void findsWhatAnotherNodeHasPublishedAfterTheNextRefresh() {
        assertThat(find("What is a pallet?")).isEmpty();
        lessons.publish(SampleLessons.of(crates.course(), "Crates", "en", "A pallet is a flat wooden floor.", 2));
        search.refresh();
        assertThat(find("What is a pallet?")).isNotEmpty();
    }

    @Test
    void saysNothingOfClosedLessons() {
        assertThat(find("What is a crate?")).isNotEmpty();
        Query query = Query.of("What is a crate?");
        Set<UUID> closed = Set.of(crates.id().value());
        assertThat(search.search(crates.course(), query, null, null, closed, 3).hits())
                .isEmpty();
    }

    @Test
    void lessonsPublishedTogetherAreWrittenOnce() throws IOException {
        var event = new LessonPublished(crates.id().value(), crates.course().value(), crates.version(), Instant.EPOCH);
        search.on(event);
        List<Path> first = indexes();
        search.on(event);
        assertThat(indexes()).isEqualTo(first).hasSize(1);
        lessons.publish(SampleLessons.of(crates.course(), "Crates", "en", "A pallet is a flat wooden floor.", 2));
        search.on(event);
        assertThat(indexes()).isNotEqualTo(first);
        assertThat(find("What is a pallet?")).isNotEmpty();
    }

    private List<Path> indexes() throws IOException {
        try (Stream<Path> folders = Files.list(
                data.resolve("search").resolve(crates.course().value().toString()))) {
            return folders.sorted().toList();
        }
    }

    @Test
    void searchesUnderWayAreNotDisturbedWhenTheIndexIsReplaced() {
        find("What is a crate?");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asking = IntStream.range(0, 200)
                    .mapToObj(i -> CompletableFuture.runAsync(
                            () -> assertThat(find("What is a crate?")).isNotEmpty(), threads))
                    .toList();
            for (int version = 2; version < 12; version++) {
                lessons.publish(SampleLessons.of(
                        crates.course(), "Crates", "en", "A crate is a box made of wood. Number " + version, version));
                search.refresh();
            }
            asking.forEach(CompletableFuture::join);
        }
    }
}
