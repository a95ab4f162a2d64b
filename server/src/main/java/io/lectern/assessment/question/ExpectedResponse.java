package io.lectern.assessment.question;

import static java.util.stream.Collectors.toMap;

import io.lectern.assessment.question.AreaShape.Box;
import io.lectern.assessment.question.AreaShape.Circle;
import io.lectern.assessment.question.AreaShape.Polygon;
import io.lectern.assessment.question.AreaShape.Spot;
import io.lectern.assessment.question.Response.ChoiceResponse;
import io.lectern.assessment.question.Response.GapsResponse;
import io.lectern.assessment.question.Response.HotspotResponse;
import io.lectern.assessment.question.Response.MatchingResponse;
import io.lectern.assessment.question.Response.NumericResponse;
import io.lectern.assessment.question.Response.OrderingResponse;
import io.lectern.assessment.question.Response.ShortAnswerResponse;
import io.lectern.assessment.question.Response.TrueFalseResponse;
import io.lectern.assessment.question.Task.AcceptedNumber;
import io.lectern.assessment.question.Task.AcceptedText;
import io.lectern.assessment.question.Task.ChoiceOption;
import io.lectern.assessment.question.Task.ChoiceTask;
import io.lectern.assessment.question.Task.EssayTask;
import io.lectern.assessment.question.Task.GapsTask;
import io.lectern.assessment.question.Task.HotspotArea;
import io.lectern.assessment.question.Task.HotspotTask;
import io.lectern.assessment.question.Task.MatchPair;
import io.lectern.assessment.question.Task.MatchingTask;
import io.lectern.assessment.question.Task.NumericTask;
import io.lectern.assessment.question.Task.NumericUnit;
import io.lectern.assessment.question.Task.OrderItem;
import io.lectern.assessment.question.Task.OrderingTask;
import io.lectern.assessment.question.Task.ShortAnswerTask;
import io.lectern.assessment.question.Task.TextGap;
import io.lectern.assessment.question.Task.TrueFalseTask;
import io.lectern.assessment.question.Task.UploadTask;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The response that the key of a task leads to. */
public final class ExpectedResponse {

    private ExpectedResponse() {}

    /** One that earns every point; empty where a person marks, or where the key gives nobody all points. */
    public static Optional<Response> of(Task task) {
        return byKey(task).filter(response -> earnsAll(task, response));
    }

    private static Optional<Response> byKey(Task task) {
        return switch (task) {
            case ChoiceTask t -> Optional.of(new ChoiceResponse(chosen(t)));
            case TrueFalseTask t -> Optional.of(new TrueFalseResponse(t.correct()));
            case ShortAnswerTask t -> Optional.of(new ShortAnswerResponse(written(t.accepted())));
            case NumericTask t -> Optional.of(new NumericResponse(written(t)));
            case MatchingTask t ->
                Optional.of(new MatchingResponse(t.pairs().stream()
                        .collect(toMap(MatchPair::id, pair -> pair.right().id()))));
            case OrderingTask t ->
                Optional.of(new OrderingResponse(
                        t.items().stream().map(OrderItem::id).toList()));
            case GapsTask t ->
                Optional.of(new GapsResponse(
                        t.gaps().stream().collect(toMap(TextGap::id, gap -> written(gap.accepted())))));
            case HotspotTask t ->
                Optional.of(new HotspotResponse(t.areas().stream()
                        .limit(t.picks())
                        .map(ExpectedResponse::inside)
                        .toList()));
            case EssayTask _, UploadTask _ -> Optional.empty();
        };
    }

    private static boolean earnsAll(Task task, Response response) {
        BigDecimal fraction = Scoring.score(task, response).fraction();
        return fraction != null && fraction.compareTo(BigDecimal.ONE) == 0;
    }

    private static List<String> chosen(ChoiceTask task) {
        if (task.several()) {
            return task.options().stream()
                    .filter(option -> option.fraction().signum() > 0)
                    .map(ChoiceOption::id)
                    .toList();
        }
        return task.options().stream().max(Comparator.comparing(ChoiceOption::fraction)).map(ChoiceOption::id).stream()
                .toList();
    }

    /** Nothing stands for what may be any characters. */
    private static String written(List<AcceptedText> accepted) {
        return accepted.stream()
                .max(Comparator.comparing(AcceptedText::fraction))
                .map(best -> best.text().replaceAll("(?<!\\\\)\\*", "").replace("\\*", "*"))
                .orElse("");
    }

    private static String written(NumericTask task) {
        String unit = task.units().stream()
                .filter(one -> one.factor().compareTo(BigDecimal.ONE) == 0)
                .map(NumericUnit::name)
                .findFirst()
                .orElse("");
        return task.accepted().stream()
                .max(Comparator.comparing(AcceptedNumber::fraction))
                .map(best -> (best.value().toPlainString() + " " + unit).strip())
                .orElse("");
    }

    private static Spot inside(HotspotArea area) {
        return switch (area.shape()) {
            case Circle circle -> new Spot(circle.x(), circle.y());
            case Box box -> new Spot(box.x(), box.y());
            case Polygon polygon -> polygon.points().getFirst();
        };
    }
}
