package io.lectern.courses.internal;

import io.lectern.courses.Block;
import io.lectern.courses.CourseId;
import io.lectern.courses.LessonId;
import io.lectern.courses.LessonView;
import io.lectern.courses.LessonViews;
import io.lectern.courses.internal.markdown.BlockViews;
import io.lectern.media.FileId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps the views of the lessons read last. A version never changes, so nothing here can be out of date. */
@Component
class CachedLessonViews implements LessonViews {

    private static final int MOST = 200;

    private record Key(UUID lesson, int version) {}

    private record Prepared(LessonView view, Set<UUID> counted, Set<FileId> files) {}

    private final LessonVersions versions;
    private final Map<Key, Prepared> recent = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Prepared> eldest) {
            return size() > MOST;
        }
    };

    CachedLessonViews(LessonVersions versions) {
        this.versions = versions;
    }

    @Override
    public Optional<LessonView> of(LessonId lesson, int version) {
        return prepared(lesson, version).map(Prepared::view);
    }

    @Override
    public Set<UUID> countedBlocks(LessonId lesson, int version) {
        return prepared(lesson, version).map(Prepared::counted).orElse(Set.of());
    }

    @Override
    public Set<FileId> files(LessonId lesson, int version) {
        return prepared(lesson, version).map(Prepared::files).orElse(Set.of());
    }

    private Optional<Prepared> prepared(LessonId lesson, int version) {
        var key = new Key(lesson.value(), version);
        synchronized (recent) {
            Prepared found = recent.get(key);
            if (found != null) {
                return Optional.of(found);
            }
        }
        Optional<Prepared> made =
                versions.findByLessonIdAndNumber(lesson.value(), version).map(CachedLessonViews::prepare);
        made.ifPresent(prepared -> {
            synchronized (recent) {
                recent.put(key, prepared);
            }
        });
        return made;
    }

    private static Prepared prepare(LessonVersion v) {
        var blocks = BlockViews.forLearners(v.blocks(), new PictureList(v.pictures()));
        Set<UUID> shown =
                blocks.stream().map(b -> Objects.requireNonNull(b.id())).collect(Collectors.toSet());
        Set<UUID> counted = v.blocks().stream()
                .filter(b -> b.counts() && shown.contains(b.id()))
                .map(Block::id)
                .collect(Collectors.toUnmodifiableSet());
        var view = new LessonView(
                new LessonId(v.lessonId()),
                new CourseId(v.courseId()),
                v.number(),
                v.title(),
                v.language(),
                v.summary(),
                v.minutes(),
                blocks);
        Set<FileId> files =
                v.pictures().stream().map(Picture::file).map(FileId::new).collect(Collectors.toUnmodifiableSet());
        return new Prepared(view, counted, files);
    }
}
