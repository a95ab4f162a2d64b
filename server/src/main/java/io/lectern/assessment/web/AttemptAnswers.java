package io.lectern.assessment.web;

import io.lectern.assessment.Score;
import io.lectern.assessment.attempt.Answering;
import io.lectern.assessment.attempt.AskedQuestion;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.AttemptItem;
import io.lectern.assessment.attempt.AttemptState;
import io.lectern.assessment.attempt.OpenedAttempt;
import io.lectern.assessment.attempt.ReadAttempts;
import io.lectern.assessment.authoring.Section;
import io.lectern.assessment.question.Response;
import io.lectern.assessment.question.Result;
import io.lectern.assessment.question.Task;
import io.lectern.assessment.question.TaskView;
import io.lectern.courses.BlockView;
import io.lectern.courses.MarkdownViews;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What learners send and get while they take an assessment and after it. */
final class AttemptAnswers {

    private AttemptAnswers() {}

    /** @param honour whether the statement of the assessment was confirmed, where it has one */
    record StartAttempt(boolean honour) {}

    /** @param sequence larger than that of every earlier response to the item, such as epoch milliseconds */
    record GivenResponse(@NotNull UUID item, @NotNull Response response, long sequence) {}

    record SaveResponses(@NotNull @Size(max = 200) List<@Valid GivenResponse> responses) {
        List<Answering.Given> given() {
            return responses.stream()
                    .map(r -> new Answering.Given(r.item(), r.response(), r.sequence()))
                    .toList();
        }
    }

    /** @param sequence of the response that is kept, 0 for none */
    record KeptResponse(UUID item, long sequence) {}

    /** @param serverTime to count down from */
    record ResponsesKept(
            List<KeptResponse> items,
            Instant serverTime,
            @Nullable Instant dueAt) {
        static ResponsesKept of(Attempt attempt, Instant now) {
            return new ResponsesKept(
                    attempt.items().stream()
                            .map(i -> new KeptResponse(i.id(), i.sequence()))
                            .toList(),
                    now,
                    attempt.dueAt());
        }
    }

    /** @param percent 0 to 100, at most two decimals, cut off and not rounded */
    record ScoreAnswer(BigDecimal earned, BigDecimal possible, BigDecimal percent) {
        static @Nullable ScoreAnswer of(@Nullable Score score) {
            return score == null ? null : new ScoreAnswer(score.earned(), score.possible(), score.percent());
        }
    }

    /** What a response was worth. @param earned null while a person has to mark it */
    record ItemResult(@Nullable BigDecimal earned, Result result) {
        static ItemResult of(AttemptItem item, Result result) {
            return new ItemResult(result.needsMarking() ? null : result.pointsOf(item.points()), result);
        }
    }

    /** The right answer and why. */
    record Solution(Task task, List<BlockView> explanation) {
        static Solution of(AskedQuestion question, MarkdownViews views) {
            String words = question.explanation();
            return new Solution(question.task(), words == null ? List.of() : views.of(words));
        }
    }

    /** @param result only when it is disclosed @param solution only when it is disclosed */
    record AttemptQuestion(
            UUID id,
            UUID section,
            List<BlockView> stem,
            TaskView task,
            BigDecimal points,
            @Nullable Response response,
            long sequence,
            @Nullable ItemResult result,
            @Nullable Solution solution) {
        static AttemptQuestion of(OpenedAttempt opened, AttemptItem item, MarkdownViews views) {
            AskedQuestion question = opened.questionOf(item);
            Result result = opened.showsMarks() ? item.result() : null;
            return new AttemptQuestion(
                    item.id(),
                    item.section(),
                    views.of(question.stem()),
                    TaskView.of(question.task(), item.seed(), item.seed() != 0),
                    item.points(),
                    item.response(),
                    item.sequence(),
                    result == null ? null : ItemResult.of(item, result),
                    opened.showsAnswers() ? Solution.of(question, views) : null);
        }
    }

    record AttemptSection(UUID id, String title) {
        static AttemptSection of(Section section) {
            return new AttemptSection(section.id(), section.title());
        }
    }

    /**
     * An attempt and its questions, in its own order.
     *
     * @param dueAt when it is over at the latest
     * @param serverTime to count down from
     * @param passed null while it runs or something is still to be marked
     * @param passMark in percent
     * @param own whether it is the viewer's
     */
    record AttemptAnswer(
            UUID id,
            UUID assessmentId,
            UUID courseId,
            String title,
            int number,
            AttemptState state,
            Instant startedAt,
            @Nullable Instant dueAt,
            @Nullable Instant submittedAt,
            Instant serverTime,
            @Nullable ScoreAnswer score,
            @Nullable Boolean passed,
            BigDecimal passMark,
            boolean own,
            List<AttemptSection> sections,
            List<AttemptQuestion> questions) {
        static AttemptAnswer of(OpenedAttempt opened, MarkdownViews views) {
            Attempt attempt = opened.attempt();
            return new AttemptAnswer(
                    attempt.id(),
                    attempt.assessmentId(),
                    attempt.courseId(),
                    opened.assessment().title(),
                    attempt.number(),
                    attempt.state(),
                    attempt.startedAt(),
                    attempt.dueAt(),
                    attempt.submittedAt(),
                    opened.at(),
                    ScoreAnswer.of(attempt.score()),
                    attempt.passed(),
                    attempt.terms().passMark(),
                    opened.own(),
                    opened.assessment().sections().stream()
                            .map(AttemptSection::of)
                            .toList(),
                    attempt.items().stream()
                            .map(item -> AttemptQuestion.of(opened, item, views))
                            .toList());
        }
    }

    /** One attempt in a list. @param percent null while it runs */
    record AttemptSummary(
            UUID id,
            int number,
            AttemptState state,
            Instant startedAt,
            @Nullable Instant submittedAt,
            @Nullable BigDecimal percent,
            @Nullable Boolean passed) {
        static AttemptSummary of(Attempt attempt) {
            Score score = attempt.score();
            return new AttemptSummary(
                    attempt.id(),
                    attempt.number(),
                    attempt.state(),
                    attempt.startedAt(),
                    attempt.submittedAt(),
                    score == null ? null : score.percent(),
                    attempt.passed());
        }
    }

    /** One learner's attempt, for the course's teachers. */
    record LearnerAttempt(UUID personId, String name, AttemptSummary attempt) {
        static LearnerAttempt of(ReadAttempts.Taken taken) {
            return new LearnerAttempt(
                    taken.attempt().personId(),
                    Objects.requireNonNullElse(
                            taken.person() == null ? null : taken.person().name(), ""),
                    AttemptSummary.of(taken.attempt()));
        }
    }

    record LearnerAttempts(
            List<LearnerAttempt> items, @Nullable UUID next) {}
}
