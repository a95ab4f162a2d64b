package io.lectern.tutor.retrieval;

import io.lectern.courses.CourseId;
import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.events.LessonPublished;
import io.lectern.store.StoreSettings;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Searches courses. Each has an index in the data folder that holds nothing of its own: missing, damaged or outdated, it
 * is written anew from the store.
 */
@Component
public class PassageSearch {

    private static final Logger log = LoggerFactory.getLogger(PassageSearch.class);

    private static final int MOST_ATTEMPTS = 5;

    private final Lessons lessons;
    private final Path home;
    private final JsonMapper json;
    private final Map<UUID, CourseIndex> open = new ConcurrentHashMap<>();

    public PassageSearch(Lessons lessons, StoreSettings settings, JsonMapper json) {
        this.lessons = lessons;
        this.home = settings.data().resolve("search");
        this.json = json;
    }

    /** The best passages first; none when the course knows no word of the query. @param closed lessons to leave out */
    public Found search(
            CourseId course,
            Query query,
            @Nullable LessonId inLesson,
            @Nullable UUID onBoard,
            Set<UUID> closed,
            int limit) {
        for (int attempt = 1; ; attempt++) {
            CourseIndex index = index(course.value());
            try {
                return index.search(query, inLesson, onBoard, closed, limit);
            } catch (AlreadyClosedException e) {
                log.debug("the index of course {} was replaced during a search", course.value());
            } catch (IOException e) {
                log.warn("search index of course {} is not readable, writing it anew", course.value());
                replace(course.value(), index);
            }
            if (attempt == MOST_ATTEMPTS) {
                throw new IllegalStateException("no readable index of course " + course.value());
            }
        }
    }

    @ApplicationModuleListener
    void on(LessonPublished event) {
        rebuild(event.courseId());
    }

    /** What another node publishes is found here too, only a little later. */
    @Scheduled(fixedDelayString = "PT30S")
    void refresh() {
        open.forEach((course, index) -> {
            if (!isUpToDate(index, course)) {
                replace(course, index);
            }
        });
    }

    private CourseIndex index(UUID course) {
        return open.computeIfAbsent(course, id -> {
            Path newest = newest(id);
            if (newest != null) {
                try {
                    CourseIndex kept = CourseIndex.open(newest, json);
                    if (kept.holds(lessons.publishedOf(CourseId.of(id)))) {
                        return kept;
                    }
                    kept.close();
                } catch (IOException e) {
                    log.info("search index of course {} is missing or damaged, writing it anew", id);
                }
            }
            return written(id);
        });
    }

    /** Lessons of one course are often published together: the first of them to come here brings the others along. */
    private void rebuild(UUID course) {
        open.compute(course, (id, before) -> before != null && isUpToDate(before, id) ? before : inPlaceOf(before, id));
    }

    private boolean isUpToDate(CourseIndex index, UUID course) {
        try {
            return index.holds(lessons.publishedOf(CourseId.of(course)));
        } catch (IOException e) {
            return false;
        }
    }

    private void replace(UUID course, CourseIndex outdated) {
        open.computeIfPresent(course, (id, now) -> now == outdated ? inPlaceOf(now, id) : now);
    }

    /**
     * One writing at a time for a course: two at once would remove each other's folders. Searches under way finish in the
     * index before, which then lets go of its files.
     */
    private CourseIndex inPlaceOf(@Nullable CourseIndex before, UUID course) {
        CourseIndex fresh = written(course);
        if (before != null) {
            close(before);
        }
        return fresh;
    }

    private static void close(CourseIndex index) {
        try {
            index.close();
        } catch (IOException e) {
            log.warn("an outdated search index could not be closed", e);
        }
    }

    /** Each writing has a folder of its own: readers of the one before are never disturbed. */
    private CourseIndex written(UUID course) {
        try {
            Path folder = home.resolve(course.toString());
            Files.createDirectories(folder);
            Path fresh = Files.createTempDirectory(folder, "index-");
            CourseIndex.write(fresh, lessons.publishedOf(CourseId.of(course)), json);
            CourseIndex index = CourseIndex.open(fresh, json);
            OldIndexes.remove(folder, fresh);
            return index;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Path newest(UUID course) {
        return OldIndexes.newest(home.resolve(course.toString()));
    }

    @PreDestroy
    void close() {
        open.values().forEach(PassageSearch::close);
    }
}
