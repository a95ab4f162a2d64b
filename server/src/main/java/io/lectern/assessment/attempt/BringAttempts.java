package io.lectern.assessment.attempt;

import io.lectern.accounts.Actor;
import io.lectern.assessment.AttemptImport;
import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.AssessmentDesk;
import io.lectern.assessment.authoring.Item;
import io.lectern.assessment.events.AttemptEnded;
import io.lectern.assessment.question.ExpectedResponse;
import io.lectern.assessment.question.Response;
import io.lectern.assessment.question.Response.ChoiceResponse;
import io.lectern.assessment.question.Response.EssayResponse;
import io.lectern.assessment.question.Response.NumericResponse;
import io.lectern.assessment.question.Response.ShortAnswerResponse;
import io.lectern.assessment.question.Response.TrueFalseResponse;
import io.lectern.assessment.question.Task;
import io.lectern.assessment.question.Task.ChoiceOption;
import io.lectern.assessment.question.Task.ChoiceTask;
import io.lectern.assessment.question.Task.EssayTask;
import io.lectern.assessment.question.Task.NumericTask;
import io.lectern.assessment.question.Task.ShortAnswerTask;
import io.lectern.assessment.question.Task.TrueFalseTask;
import io.lectern.store.Turns;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes attempts down as if they had been taken here. */
@Component
class BringAttempts implements AttemptImport {

    private final Attempts attempts;
    private final AssessmentDesk desk;
    private final QuestionSource questions;
    private final AskedQuestions asked;
    private final Answering answering;
    private final ApplicationEventPublisher events;
    private final Turns turns;

    BringAttempts(
            Attempts attempts,
            AssessmentDesk desk,
            QuestionSource questions,
            AskedQuestions asked,
            Answering answering,
            ApplicationEventPublisher events,
            Turns turns) {
        this.attempts = attempts;
        this.desk = desk;
        this.questions = questions;
        this.asked = asked;
        this.answering = answering;
        this.events = events;
        this.turns = turns;
    }

    @Override
    public void bring(PastAttempt past) {
        Assessment assessment = desk.ofCourse(Actor.lectern(), past.course().value()).stream()
                .filter(one -> one.title().equals(past.assessment()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the course has no such assessment"));
        Instant start = past.endedAt().minus(past.took());
        turns.take(() -> {
            UUID person = past.person().value();
            List<Attempt> earlier = attempts.findByAssessmentIdAndPersonIdOrderByNumber(assessment.id(), person);
            return earlier.stream()
                    .filter(attempt -> attempt.startedAt().equals(start))
                    .findFirst()
                    .orElseGet(() -> bring(assessment, person, earlier.size() + 1, start, past));
        });
    }

    private Attempt bring(Assessment assessment, UUID person, int number, Instant start, PastAttempt past) {
        Attempt begun = Attempt.begun(
                        assessment,
                        desk.rulesOf(assessment.courseId()),
                        person,
                        number,
                        MoreTime.NONE,
                        Paper.of(assessment, questions, new Random(start.toEpochMilli())),
                        start)
                .unconfirmed();
        Attempt answered = answering.answered(begun, given(assessment, begun, past), past.endedAt());
        Attempt ended = attempts.save(answering.scored(answered).submitted(past.endedAt()));
        events.publishEvent(new AttemptEnded(
                ended.id(),
                ended.assessmentId(),
                ended.courseId(),
                ended.personId(),
                Boolean.TRUE.equals(ended.passed()),
                past.endedAt()));
        return ended;
    }

    private List<Given> given(Assessment assessment, Attempt attempt, PastAttempt past) {
        List<UUID> order = assessment.sections().stream()
                .flatMap(section -> section.items().stream())
                .map(Item::question)
                .toList();
        Map<UUID, AskedQuestion> papers = asked.of(attempt.items());
        return attempt.items().stream()
                .flatMap(item -> {
                    int at = order.indexOf(item.question());
                    Answered answer = at < 0 || at >= past.answers().size()
                            ? new Answered.Left()
                            : past.answers().get(at);
                    Task task = Objects.requireNonNull(papers.get(item.id())).task();
                    return response(task, answer).map(response -> new Given(item.id(), response, 1)).stream();
                })
                .toList();
    }

    private static Optional<Response> response(Task task, Answered answer) {
        return switch (answer) {
            case Answered.Left _ -> Optional.empty();
            case Answered.Right _ ->
                Optional.of(ExpectedResponse.of(task)
                        .orElseThrow(() -> new IllegalArgumentException("no response earns all of its points")));
            case Answered.Written(String text) -> Optional.of(written(task, text));
        };
    }

    private static Response written(Task task, String text) {
        return switch (task) {
            case EssayTask _ -> new EssayResponse(text);
            case ShortAnswerTask _ -> new ShortAnswerResponse(text);
            case NumericTask _ -> new NumericResponse(text);
            case TrueFalseTask _ -> new TrueFalseResponse(Boolean.valueOf(text));
            case ChoiceTask choice ->
                new ChoiceResponse(choice.options().stream()
                        .filter(option -> option.text().equals(text))
                        .map(ChoiceOption::id)
                        .toList());
            default -> throw new IllegalArgumentException("this question is not answered in words");
        };
    }
}
