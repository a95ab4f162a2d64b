package io.lectern.assessment.attempt;

import io.lectern.assessment.AnsweredQuestions;
import io.lectern.assessment.AssessmentPlace;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.AssessmentDesk;
import io.lectern.assessment.bank.BankQuestion;
import io.lectern.assessment.bank.BankQuestions;
import io.lectern.assessment.question.Task;
import io.lectern.assessment.question.Task.ChoiceTask;
import io.lectern.assessment.question.Task.TrueFalseTask;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class DatabaseAnsweredQuestions implements AnsweredQuestions {

    private static final int YES_OR_NO = 2;

    private final Attempts attempts;
    private final AssessmentDesk desk;
    private final BankQuestions questions;

    DatabaseAnsweredQuestions(Attempts attempts, AssessmentDesk desk, BankQuestions questions) {
        this.attempts = attempts;
        this.desk = desk;
        this.questions = questions;
    }

    @Override
    public List<Answered> of(UUID attemptId) {
        return attempts.findById(attemptId).filter(attempt -> !attempt.isRunning()).stream()
                .flatMap(attempt -> of(attempt).stream())
                .toList();
    }

    @Override
    public Map<UUID, String> titles(Collection<UUID> ids) {
        return questions.findAllById(ids).stream().collect(Collectors.toMap(BankQuestion::id, BankQuestion::title));
    }

    @Override
    public Map<UUID, Integer> choices(Collection<UUID> ids) {
        Map<UUID, Integer> all = new HashMap<>();
        for (BankQuestion question : questions.findAllById(ids)) {
            Task task = question.content().task();
            if (task instanceof ChoiceTask choice && !choice.several()) {
                all.put(question.id(), choice.options().size());
            } else if (task instanceof TrueFalseTask) {
                all.put(question.id(), YES_OR_NO);
            }
        }
        return all;
    }

    private List<Answered> of(Attempt attempt) {
        Assessment assessment = desk.find(attempt.assessmentId());
        UUID lesson = assessment.placeKind() == AssessmentPlace.LESSON ? assessment.placeId() : null;
        List<UUID> asked = attempt.items().stream().map(AttemptItem::question).toList();
        Map<UUID, List<String>> skills =
                questions.findAllById(asked).stream().collect(Collectors.toMap(BankQuestion::id, BankQuestion::skills));
        Instant at = Objects.requireNonNullElse(attempt.submittedAt(), attempt.startedAt());
        return attempt.items().stream()
                .filter(item -> item.isAnswered() && item.result() != null && !item.needsMarking())
                .map(item -> new Answered(
                        item.id(),
                        item.question(),
                        lesson,
                        skills.getOrDefault(item.question(), List.of()),
                        fractionOf(item),
                        at))
                .toList();
    }

    private static BigDecimal fractionOf(AttemptItem item) {
        BigDecimal fraction = item.result() == null ? null : item.result().fraction();
        return fraction == null ? BigDecimal.ZERO : fraction;
    }
}
