package io.lectern.assessment.bank;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The revisions of questions. */
public interface QuestionRevisions extends ListCrudRepository<QuestionRevision, UUID> {

    Optional<QuestionRevision> findByQuestionIdAndNumber(UUID questionId, int number);

    List<QuestionRevision> findByQuestionIdOrderByNumberDesc(UUID questionId);

    List<QuestionRevision> findByMadeBy(UUID person);

    void deleteByCourseId(UUID courseId);
}
