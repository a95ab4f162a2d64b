package io.lectern.assessment.attempt;

import static java.util.stream.Collectors.toMap;

import io.lectern.assessment.question.Fault;
import io.lectern.assessment.question.Response;
import io.lectern.assessment.question.Response.UploadResponse;
import io.lectern.assessment.question.ResponseCheck;
import io.lectern.assessment.question.Scoring;
import io.lectern.assessment.question.Task;
import io.lectern.assessment.question.Task.UploadTask;
import io.lectern.kernel.GeneralProblem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Puts responses into an attempt and says what they are worth. */
@Component
public class Answering {

    /** A response to an item. @param sequence larger than that of every earlier response to it, e.g. epoch milliseconds */
    public record Given(UUID item, Response response, long sequence) {}

    private static final BinaryOperator<Given> LATER = (a, b) -> a.sequence() > b.sequence() ? a : b;

    private final AskedQuestions questions;
    private final HandedFiles files;

    Answering(AskedQuestions questions, HandedFiles files) {
        this.questions = questions;
        this.files = files;
    }

    /**
     * With these responses; of several to one item the latest counts.
     *
     * @throws GeneralProblem.NotFound when the attempt has no such item
     * @throws GeneralProblem.Invalid when a response does not fit its question
     */
    Attempt answered(Attempt attempt, List<Given> given, Instant now) {
        Map<UUID, Given> latest = given.stream().collect(toMap(Given::item, Function.identity(), LATER));
        List<AttemptItem> items = latest.keySet().stream()
                .map(id -> attempt.item(id).orElseThrow(() -> new GeneralProblem.NotFound("question")))
                .toList();
        requireFitting(attempt.id(), questions.of(items), latest);
        return attempt.withItems(item -> {
            Given one = latest.get(item.id());
            return one == null ? item : item.answered(one.response(), one.sequence(), now);
        });
    }

    /** With the results of all its responses. */
    Attempt scored(Attempt attempt) {
        Map<UUID, AskedQuestion> asked = questions.of(attempt.items());
        return attempt.withItems(item -> {
            var question = Objects.requireNonNull(asked.get(item.id()));
            return item.with(Scoring.score(question.task(), item.response()));
        });
    }

    private void requireFitting(UUID attempt, Map<UUID, AskedQuestion> asked, Map<UUID, Given> given) {
        List<GeneralProblem.Invalid.Field> fields = new ArrayList<>();
        asked.forEach((item, question) -> {
            Response response = Objects.requireNonNull(given.get(item)).response();
            for (Fault fault : faultsOf(attempt, question.task(), response)) {
                Fault here = fault.in("responses[" + item + "]");
                fields.add(new GeneralProblem.Invalid.Field(here.field(), here.code(), here.message()));
            }
        });
        if (!fields.isEmpty()) {
            throw new GeneralProblem.Invalid(fields);
        }
    }

    private List<Fault> faultsOf(UUID attempt, Task task, Response response) {
        List<Fault> faults = ResponseCheck.faultsOf(task, response);
        return faults.isEmpty() && task instanceof UploadTask upload && response instanceof UploadResponse uploaded
                ? files.faultsOf(attempt, upload, uploaded)
                : faults;
    }
}
