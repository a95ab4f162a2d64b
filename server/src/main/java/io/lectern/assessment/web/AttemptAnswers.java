package io.lectern.assessment.web;

import io.lectern.assessment.Score;
import io.lectern.assessment.attempt.Answering;
import io.lectern.assessment.attempt.AskedQuestion;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.AttemptItem;
import io.lectern.assessment.attempt.AttemptState;
import io.lectern.assessment.attempt.Disclosed;
import io.lectern.assessment.attempt.OpenedAttempt;
import io.lectern.assessment.attempt.ReadAttempts;
import io.lectern.assessment.attempt.Terms;
import io.lectern.assessment.clock.TimeToken;
import io.lectern.assessment.clock.TimeTokens;
import io.lectern.assessment.late.LateArrival;
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

    /** @param serverTime to count down from @param token that this is the time, to be kept with what is answered next */
    record ResponsesKept(
            List<KeptResponse> items,
            Instant serverTime,
            @Nullable Instant dueAt,
            String token) {
        static ResponsesKept of(Attempt attempt, Instant now, TimeTokens tokens) {
            return new ResponsesKept(
                    attempt.items().stream()
                            .map(i -> new KeptResponse(i.id(), i.sequence()))
                            .toList(),
                    now,
                    attempt.dueAt(),
                    tokens.sign(new TimeToken(attempt.id(), now, attempt.lastSequence())));
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
        static AttemptSection of(Terms.Part part) {
            return new AttemptSection(part.id(), part.title());
        }
    }

    /** What was confirmed before the start, word for word, and when. */
    record ConfirmedHonour(String text, Instant at) {
        static @Nullable ConfirmedHonour of(Terms.@Nullable Honour honour) {
            return honour == null ? null : new ConfirmedHonour(honour.text(), honour.at());
        }
    }

    /** @param at when it is shown, where a moment is known */
    record DisclosedPart(Disclosed.Stage stage, @Nullable Instant at) {
        static DisclosedPart of(Disclosed.Part part) {
            return new DisclosedPart(part.stage(), part.at());
        }
    }

    /** What the learner sees by now, and what the rest waits for. @param marks which answers were right @param answers the right ones */
    record DisclosedAnswer(DisclosedPart marks, DisclosedPart answers) {
        static @Nullable DisclosedAnswer of(OpenedAttempt opened) {
            Disclosed disclosed = opened.disclosed();
            return !opened.own() || opened.attempt().isRunning()
                    ? null
                    : new DisclosedAnswer(DisclosedPart.of(disclosed.marks()), DisclosedPart.of(disclosed.answers()));
        }
    }

    /**
     * An attempt and its questions, in its own order.
     *
     * @param dueAt when it is over at the latest
     * @param extraMinutes that it is longer for this learner than for others
     * @param serverTime to count down from
     * @param token that this is the server's time, to be kept with what is answered next; null when it is over
     * @param score null while it runs or something is still to be marked
     * @param soFar what waits for nobody's marks, while something else does and where marks may be seen
     * @param passed null while it runs or something is still to be marked
     * @param passMark in percent
     * @param own whether it is the viewer's
     * @param disclosed for the learner of an attempt that is over
     * @param honour null where nothing was to be confirmed
     * @param settlesAt until when answers that were written in time may still come, where its time ended it; null otherwise
     * @param late what came after its end
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
            int extraMinutes,
            @Nullable Instant submittedAt,
            Instant serverTime,
            @Nullable String token,
            @Nullable ScoreAnswer score,
            @Nullable ScoreAnswer soFar,
            @Nullable Boolean passed,
            BigDecimal passMark,
            boolean own,
            @Nullable DisclosedAnswer disclosed,
            @Nullable ConfirmedHonour honour,
            @Nullable Instant settlesAt,
            List<LateViews.LateView> late,
            List<AttemptSection> sections,
            List<AttemptQuestion> questions) {
        static AttemptAnswer of(OpenedAttempt opened, List<LateArrival> late, MarkdownViews views, TimeTokens tokens) {
            Attempt attempt = opened.attempt();
            TimeToken now = new TimeToken(attempt.id(), opened.at(), attempt.lastSequence());
            return new AttemptAnswer(
                    attempt.id(),
                    attempt.assessmentId(),
                    attempt.courseId(),
                    opened.assessment().title(),
                    attempt.number(),
                    attempt.state(),
                    attempt.startedAt(),
                    attempt.dueAt(),
                    attempt.moreMinutes(),
                    attempt.submittedAt(),
                    opened.at(),
                    attempt.isRunning() && opened.own() ? tokens.sign(now) : null,
                    ScoreAnswer.of(whole(attempt)),
                    settled(opened),
                    attempt.passed(),
                    attempt.terms().passMark(),
                    opened.own(),
                    DisclosedAnswer.of(opened),
                    ConfirmedHonour.of(attempt.terms().honour()),
                    opened.settlesAt(),
                    late.stream().map(LateViews.LateView::of).toList(),
                    opened.parts().stream().map(AttemptSection::of).toList(),
                    attempt.items().stream()
                            .map(item -> AttemptQuestion.of(opened, item, views))
                            .toList());
        }
    }

    /** A part of the points is no result. */
    private static @Nullable Score whole(Attempt attempt) {
        return attempt.state() == AttemptState.MARKED ? attempt.score() : null;
    }

    private static @Nullable ScoreAnswer settled(OpenedAttempt opened) {
        Attempt attempt = opened.attempt();
        Score settled = attempt.settled();
        return attempt.state() == AttemptState.SUBMITTED
                        && opened.showsMarks()
                        && settled.possible().signum() > 0
                ? ScoreAnswer.of(settled)
                : null;
    }

    /** One attempt in a list. @param percent null while it runs or something is still to be marked */
    record AttemptSummary(
            UUID id,
            int number,
            AttemptState state,
            Instant startedAt,
            @Nullable Instant submittedAt,
            @Nullable BigDecimal percent,
            @Nullable Boolean passed) {
        static AttemptSummary of(Attempt attempt) {
            Score score = whole(attempt);
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

    /** One learner's attempt, for the course's teachers. @param number in place of a name that is not told yet */
    record LearnerAttempt(String name, @Nullable Integer number, AttemptSummary attempt) {
        static LearnerAttempt of(ReadAttempts.Taken taken) {
            return new LearnerAttempt(
                    Objects.requireNonNullElse(
                            taken.person() == null ? null : taken.person().name(), ""),
                    taken.number(),
                    AttemptSummary.of(taken.attempt()));
        }
    }

    record LearnerAttempts(
            List<LearnerAttempt> items, @Nullable UUID next) {}
}
