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
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Searches courses. Each has an index in the data folder that holds nothing of its own: missing, damaged or outdated, it
 * is written anew from the store.
 */
@Component
public class PassageSearch {

    private static final Logger log = LoggerFactory.getLogger(PassageSearch.class);

    private final Lessons lessons;
    private final Path home;
    private final JsonMapper json;
    private final Map<UUID, CourseIndex> open = new ConcurrentHashMap<>();

    public PassageSearch(Lessons lessons, StoreSettings settings, JsonMapper json) {
        this.lessons = lessons;
        this.home = settings.data().resolve("search");
        this.json = json;
    }

    /** The best passages first; none when the course knows no word of the query. */
    public Found search(CourseId course, Query query, @Nullable LessonId inLesson, @Nullable UUID onBoard, int limit) {
        try {
            return index(course.value()).search(query, inLesson, onBoard, limit);
        } catch (IOException e) {
            log.warn("search index of course {} is not readable, writing it anew", course.value());
            forget(course.value());
            return anew(course.value(), query, inLesson, onBoard, limit);
        }
    }

    @ApplicationModuleListener
    void on(LessonPublished event) {
        rebuild(event.courseId());
    }

    private Found anew(UUID course, Query query, @Nullable LessonId inLesson, @Nullable UUID onBoard, int limit) {
        rebuild(course);
        try {
            return index(course).search(query, inLesson, onBoard, limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /**
     * One writing at a time for a course: two at once would remove each other's folders. Searches under way may still read
     * the index before; the garbage collector unmaps it when they are done.
     */
    private void rebuild(UUID course) {
        open.compute(course, (id, _) -> written(id));
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

    private void forget(UUID course) {
        open.remove(course);
    }

    @PreDestroy
    void close() throws IOException {
        for (CourseIndex index : open.values()) {
            index.close();
        }
    }
}
