package io.lectern.assessment.bank;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The revisions of questions. */
public interface QuestionRevisions extends ListCrudRepository<QuestionRevision, UUID> {

    Optional<QuestionRevision> findByQuestionIdAndNumber(UUID questionId, int number);

    void deleteByCourseId(UUID courseId);
}
