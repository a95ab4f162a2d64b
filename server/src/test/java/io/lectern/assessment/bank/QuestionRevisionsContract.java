package io.lectern.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.assessment.question.AnyTask;
import io.lectern.assessment.question.Task;
import io.lectern.assessment.question.TaskKind;
import io.lectern.kernel.Ids;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

abstract class QuestionRevisionsContract {

    @Autowired
    QuestionRevisions revisions;

    @Autowired
    Clock clock;

    private final UUID course = Ids.next();
    private final UUID question = Ids.next();

    private QuestionRevision revision(int number, Task task) {
        var content = new QuestionContent("What *is* it?", task, "", new BigDecimal("1.5"));
        return QuestionRevision.of(question, course, number, content, Ids.next(), clock.instant());
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfTaskComesBackAsItWas(TaskKind kind) {
        for (int seed = 1; seed <= 10; seed++) {
            Task task = new AnyTask(seed).of(kind);
            QuestionRevision saved = revisions.save(revision(seed, task));
            QuestionRevision read = revisions.findById(saved.id()).orElseThrow();
            assertThat(read).isEqualTo(saved);
            assertThat(read.content().task()).isEqualTo(task);
            assertThat(read.content().points()).isEqualTo("1.50");
        }
    }

    @Test
    void aRevisionIsFoundByItsNumberWhichItHasAlone() {
        Task task = new AnyTask(1).of(TaskKind.CHOICE);
        QuestionRevision first = revisions.save(revision(1, task));
        QuestionRevision second = revisions.save(revision(2, task));
        assertThat(revisions.findByQuestionIdAndNumber(question, 2)).contains(second);
        assertThatThrownBy(() -> revisions.save(revision(1, task))).isInstanceOf(DuplicateKeyException.class);
        assertThat(revisions.findByQuestionIdAndNumber(question, 1)).contains(first);
    }

    @Test
    void revisionsGoWithTheirCourse() {
        QuestionRevision gone = revisions.save(revision(1, new AnyTask(1).of(TaskKind.ESSAY)));
        revisions.deleteByCourseId(course);
        assertThat(revisions.findById(gone.id())).isEmpty();
    }
}
