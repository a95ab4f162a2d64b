package io.lectern.assessment.question;

import io.lectern.assessment.question.AreaShape.Spot;
import io.lectern.assessment.question.Response.ChoiceResponse;
import io.lectern.assessment.question.Response.EssayResponse;
import io.lectern.assessment.question.Response.GapsResponse;
import io.lectern.assessment.question.Response.HotspotResponse;
import io.lectern.assessment.question.Response.MatchingResponse;
import io.lectern.assessment.question.Response.NumericResponse;
import io.lectern.assessment.question.Response.OrderingResponse;
import io.lectern.assessment.question.Response.ShortAnswerResponse;
import io.lectern.assessment.question.Response.TrueFalseResponse;
import io.lectern.assessment.question.Response.UploadResponse;
import io.lectern.assessment.question.Result.Mark;
import io.lectern.assessment.question.Result.PartResult;
import io.lectern.assessment.question.Task.ChoiceTask;
import io.lectern.assessment.question.Task.EssayTask;
import io.lectern.assessment.question.Task.GapsTask;
import io.lectern.assessment.question.Task.HotspotArea;
import io.lectern.assessment.question.Task.HotspotTask;
import io.lectern.assessment.question.Task.MatchPair;
import io.lectern.assessment.question.Task.MatchRight;
import io.lectern.assessment.question.Task.MatchingTask;
import io.lectern.assessment.question.Task.NumericTask;
import io.lectern.assessment.question.Task.OrderItem;
import io.lectern.assessment.question.Task.OrderingTask;
import io.lectern.assessment.question.Task.ShortAnswerTask;
import io.lectern.assessment.question.Task.TextGap;
import io.lectern.assessment.question.Task.TrueFalseTask;
import io.lectern.assessment.question.Task.UploadTask;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what a response is worth. The same task and response always give the same result, whatever the order of options and
 * of accepted answers. What was not answered is worth nothing; what a person has to mark waits for them.
 */
public final class Scoring {

    private Scoring() {}

    /** @throws IllegalArgumentException when the response is to a task of another kind */
    public static Result score(Task task, @Nullable Response response) {
        if (response == null || !response.answered()) {
            return Result.nothing();
        }
        return switch (task) {
            case ChoiceTask t ->
                ChoiceScoring.score(
                        t, Set.copyOf(to(ChoiceResponse.class, response).chosen()));
            case TrueFalseTask t -> trueFalse(t, to(TrueFalseResponse.class, response));
            case ShortAnswerTask t -> {
                String text = to(ShortAnswerResponse.class, response).text();
                yield single(Accepting.text(t.accepted(), text, t.caseSensitive()));
            }
            case NumericTask t ->
                single(Accepting.number(t, to(NumericResponse.class, response).text()));
            case MatchingTask t ->
                matching(t, to(MatchingResponse.class, response).matches());
            case OrderingTask t ->
                ordering(t, to(OrderingResponse.class, response).order());
            case GapsTask t -> gaps(t, to(GapsResponse.class, response).answers());
            case HotspotTask t -> hotspot(t, to(HotspotResponse.class, response).spots());
            case EssayTask _ -> waiting(to(EssayResponse.class, response));
            case UploadTask _ -> waiting(to(UploadResponse.class, response));
        };
    }

    private static <R extends Response> R to(Class<R> kind, Response response) {
        if (!kind.isInstance(response)) {
            throw new IllegalArgumentException("this is a response to another kind of task");
        }
        return kind.cast(response);
    }

    private static Result waiting(Response markable) {
        return markable.answered() ? Result.needingMarks() : Result.nothing();
    }

    private static Result trueFalse(TrueFalseTask task, TrueFalseResponse response) {
        boolean answer = Boolean.TRUE.equals(response.answer());
        String feedback = answer ? task.feedbackTrue() : task.feedbackFalse();
        return new Result(answer == task.correct() ? BigDecimal.ONE : BigDecimal.ZERO, List.of(), said(feedback));
    }

    private static Result single(Accepting.Verdict verdict) {
        return new Result(Decimals.share(verdict.fraction(), Decimals.HUNDRED), List.of(), said(verdict.feedback()));
    }

    private static List<String> said(@Nullable String feedback) {
        return feedback == null ? List.of() : List.of(feedback);
    }

    /** Each pair is worth the same. */
    private static Result matching(MatchingTask task, Map<String, String> matches) {
        Map<String, String> texts = new HashMap<>();
        task.distractors().forEach(d -> texts.put(d.id(), d.text().strip()));
        for (MatchPair pair : task.pairs()) {
            MatchRight right = pair.right();
            texts.put(right.id(), right.text().strip());
        }
        List<PartResult> parts = new ArrayList<>();
        int found = 0;
        for (MatchPair pair : task.pairs()) {
            String chosen = texts.get(matches.getOrDefault(pair.id(), ""));
            boolean right = pair.right().text().strip().equals(chosen);
            found += right ? 1 : 0;
            parts.add(new PartResult(pair.id(), right ? Mark.RIGHT : Mark.WRONG, null));
        }
        return new Result(Decimals.share(found, task.pairs().size()), parts, List.of());
    }

    /** Counts the items that may stay where they are when the fewest are moved; the first of them is given for free. */
    private static Result ordering(OrderingTask task, List<String> order) {
        List<String> key = task.items().stream().map(OrderItem::id).toList();
        Set<String> staying =
                LongestRun.of(order.stream().distinct().filter(key::contains).toList(), key);
        List<PartResult> parts = key.stream()
                .map(id -> new PartResult(id, staying.contains(id) ? Mark.RIGHT : Mark.WRONG, null))
                .toList();
        int moves = key.size() - staying.size();
        return new Result(Decimals.share(key.size() - 1 - moves, key.size() - 1), parts, List.of());
    }

    /** Each gap is worth the same. */
    private static Result gaps(GapsTask task, Map<String, String> answers) {
        List<PartResult> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (TextGap gap : task.gaps()) {
            String answer = answers.getOrDefault(gap.id(), "");
            Accepting.Verdict verdict = answer.isBlank()
                    ? Accepting.Verdict.NONE
                    : Accepting.text(gap.accepted(), answer, gap.caseSensitive());
            sum = sum.add(verdict.fraction());
            parts.add(new PartResult(gap.id(), verdict.mark(), verdict.feedback()));
        }
        BigDecimal all =
                Decimals.HUNDRED.multiply(BigDecimal.valueOf(task.gaps().size()));
        return new Result(Decimals.share(sum, all), parts, List.of());
    }

    /** Each place to be found is worth the same; of more spots than asked for, the first count. */
    private static Result hotspot(HotspotTask task, List<Spot> pointedAt) {
        List<Spot> spots = pointedAt.stream().limit(task.picks()).toList();
        List<PartResult> parts = new ArrayList<>();
        int found = 0;
        for (HotspotArea area : task.areas()) {
            boolean hit = spots.stream().anyMatch(area.shape()::contains);
            found += hit ? 1 : 0;
            parts.add(new PartResult(area.id(), hit ? Mark.RIGHT : Mark.WRONG, hit ? area.feedback() : null));
        }
        return new Result(Decimals.share(Math.min(found, task.picks()), task.picks()), parts, List.of());
    }
}
