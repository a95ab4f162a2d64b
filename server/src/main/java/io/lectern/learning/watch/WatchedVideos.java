package io.lectern.learning.watch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface WatchedVideos extends ListCrudRepository<WatchedVideo, UUID> {

    Optional<WatchedVideo> findByPersonIdAndLessonIdAndFile(UUID personId, UUID lessonId, String file);

    List<WatchedVideo> findByPersonIdAndLessonId(UUID personId, UUID lessonId);

    List<WatchedVideo> findByLessonIdAndFile(UUID lessonId, String file);

    void deleteByPersonId(UUID personId);
}
