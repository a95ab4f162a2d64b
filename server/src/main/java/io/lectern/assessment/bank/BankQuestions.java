package io.lectern.assessment.bank;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The questions of all courses. */
public interface BankQuestions extends ListCrudRepository<BankQuestion, UUID>, QuestionSearch {

    List<BankQuestion> findByCourseId(UUID courseId);

    List<BankQuestion> findByCourseIdAndState(UUID courseId, QuestionState state);

    List<BankQuestion> findByUpdatedBy(UUID person);

    void deleteByCourseId(UUID courseId);
}
