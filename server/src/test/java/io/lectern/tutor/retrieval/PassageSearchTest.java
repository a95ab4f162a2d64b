package io.lectern.tutor.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.courses.PublishedLesson;
import io.lectern.store.StoreSettings;
import io.lectern.tutor.testing.ListedLessons;
import io.lectern.tutor.testing.SampleLessons;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** How an index is replaced while a course is being asked about. */
class PassageSearchTest {

    private final PublishedLesson crates = SampleLessons.of("Crates", "en", "A crate is a box made of wood.");
    private final ListedLessons lessons = new ListedLessons(List.of(crates));
    private final PassageSearch search;

    PassageSearchTest(@TempDir Path data) {
        var settings = new StoreSettings("postgres", data, null, null, null, null, false, "jdbc");
        search = new PassageSearch(lessons, settings, new JsonMapper());
    }

    private List<Hit> find(String question) {
        return search.search(crates.course(), Query.of(question), null, null, 3).hits();
    }

    @Test
    void findsWhatAnotherNodeHasPublishedAfterTheNextRefresh() {
        assertThat(find("What is a pallet?")).isEmpty();
        lessons.publish(SampleLessons.of(crates.course(), "Crates", "en", "A pallet is a flat wooden floor.", 2));
        search.refresh();
        assertThat(find("What is a pallet?")).isNotEmpty();
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
