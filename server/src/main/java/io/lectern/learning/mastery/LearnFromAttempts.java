package io.lectern.learning.mastery;

import io.lectern.accounts.UserId;
import io.lectern.assessment.AnsweredQuestions;
import io.lectern.assessment.AnsweredQuestions.Answered;
import io.lectern.assessment.events.AttemptEnded;
import io.lectern.assessment.events.ResultReleased;
import io.lectern.courses.CourseId;
import io.lectern.learning.mastery.Evidence.Source;
import java.math.BigDecimal;
import java.util.UUID;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The answers of quizzes and exams tell about skills too: at once what rules can judge, the rest when it is released. */
@Component
class LearnFromAttempts {

    /** An answer that earns this much of its points speaks for the skill. */
    private static final BigDecimal RIGHT = new BigDecimal("0.75");

    private final AnsweredQuestions answered;
    private final NoteEvidence note;

    LearnFromAttempts(AnsweredQuestions answered, NoteEvidence note) {
        this.answered = answered;
        this.note = note;
    }

    @Async
    @TransactionalEventListener
    void on(AttemptEnded ended) {
        learn(ended.attemptId(), ended.personId(), ended.courseId());
    }

    @Async
    @TransactionalEventListener
    void on(ResultReleased released) {
        learn(released.attemptId(), released.personId(), released.courseId());
    }

    private void learn(UUID attempt, UUID person, UUID course) {
        note.note(
                new UserId(person),
                new CourseId(course),
                () -> answered.of(attempt).stream()
                        .map(LearnFromAttempts::evidence)
                        .toList());
    }

    private static Evidence evidence(Answered answer) {
        return new Evidence(
                "attempt " + answer.item(),
                Source.ASSESSMENT,
                answer.question(),
                answer.lesson(),
                null,
                answer.skills(),
                answer.fraction().compareTo(RIGHT) >= 0,
                answer.at());
    }
}
