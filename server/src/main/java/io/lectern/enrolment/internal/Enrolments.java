package io.lectern.enrolment.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface Enrolments extends ListCrudRepository<Enrolment, UUID>, EnrolmentCounts {

    Optional<Enrolment> findByPersonIdAndCourseId(UUID personId, UUID courseId);

    List<Enrolment> findByPersonId(UUID personId);

    List<Enrolment> findByCourseId(UUID courseId);

    List<Enrolment> findByCourseIdAndIdGreaterThanOrderById(UUID courseId, UUID after, Limit limit);

    List<Enrolment> findByValidFromGreaterThanEqual(Instant from);

    long countByValidFromGreaterThanEqual(Instant from);

    void deleteByPersonId(UUID personId);

    void deleteByCourseId(UUID courseId);
}
