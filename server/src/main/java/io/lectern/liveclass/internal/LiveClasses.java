package io.lectern.liveclass.internal;

import io.lectern.liveclass.ClassKind;
import io.lectern.liveclass.ClassState;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface LiveClasses extends ListCrudRepository<LiveClass, UUID> {

    Optional<LiveClass> findFirstByHostIdAndLessonIdAndKindAndStateOrderByCreatedAtDesc(
            UUID hostId, UUID lessonId, ClassKind kind, ClassState state);

    List<LiveClass> findByHostIdAndStateInOrderByCreatedAtDesc(UUID hostId, Collection<ClassState> states, Limit limit);

    List<LiveClass> findByCourseIdInAndKindAndStateInOrderByCreatedAtDesc(
            Collection<UUID> courseIds, ClassKind kind, Collection<ClassState> states, Limit limit);

    List<LiveClass> findByKindAndStateInOrderByCreatedAtDesc(
            ClassKind kind, Collection<ClassState> states, Limit limit);

    /** Of whose sessions something is kept. */
    List<LiveClass> findByCourseIdAndKindAndStateAndForgottenAtIsNullOrderByEndedAtDesc(
            UUID courseId, ClassKind kind, ClassState state, Limit limit);

    /** Those that were over before a moment, and of which something is kept, in the order of their ids. */
    List<LiveClass> findByStateAndEndedAtBeforeAndForgottenAtIsNullAndIdGreaterThanOrderById(
            ClassState state, Instant before, UUID after, Limit limit);

    long countByStateAndEndedAtBeforeAndForgottenAtIsNull(ClassState state, Instant before);
}
