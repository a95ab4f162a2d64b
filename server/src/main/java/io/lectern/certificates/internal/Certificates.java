package io.lectern.certificates.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface Certificates extends ListCrudRepository<Certificate, UUID> {

    /** All that a person has had of a course, the newest last. */
    List<Certificate> findByPersonIdAndCourseIdOrderByEdition(UUID personId, UUID courseId);

    List<Certificate> findByPersonIdOrderByIdDesc(UUID personId);

    /** Newest first: ids sort by time. */
    List<Certificate> findByCourseIdAndIdLessThanOrderByIdDesc(UUID courseId, UUID before, Limit limit);

    List<Certificate> findByCourseIdAndPersonIdIn(UUID courseId, Collection<UUID> people);

    boolean existsByStatusList(int statusList);

    List<Certificate> findByStatusListAndStateNot(int statusList, Certificate.State state);

    long countByEditionAndIssuedAtGreaterThanEqual(int edition, Instant from);

    List<Certificate> findByStateAndIssuedAtGreaterThanEqual(Certificate.State state, Instant from);

    /** Those that the others were not told of yet. */
    List<Certificate> findByAnnouncementIsNotNull();

    void deleteByPersonId(UUID personId);
}
