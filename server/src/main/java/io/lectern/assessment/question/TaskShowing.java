package io.lectern.assessment.question;

import io.lectern.assessment.question.Task.ChoiceTask;
import io.lectern.assessment.question.Task.EssayTask;
import io.lectern.assessment.question.Task.GapsTask;
import io.lectern.assessment.question.Task.HotspotTask;
import io.lectern.assessment.question.Task.MatchPair;
import io.lectern.assessment.question.Task.MatchRight;
import io.lectern.assessment.question.Task.MatchingTask;
import io.lectern.assessment.question.Task.NumericTask;
import io.lectern.assessment.question.Task.NumericUnit;
import io.lectern.assessment.question.Task.OrderItem;
import io.lectern.assessment.question.Task.OrderingTask;
import io.lectern.assessment.question.Task.ShortAnswerTask;
import io.lectern.assessment.question.Task.TrueFalseTask;
import io.lectern.assessment.question.Task.UploadTask;
import io.lectern.assessment.question.TaskView.ChoiceView;
import io.lectern.assessment.question.TaskView.EssayView;
import io.lectern.assessment.question.TaskView.GapsView;
import io.lectern.assessment.question.TaskView.HotspotView;
import io.lectern.assessment.question.TaskView.MatchingView;
import io.lectern.assessment.question.TaskView.NumericView;
import io.lectern.assessment.question.TaskView.OrderingView;
import io.lectern.assessment.question.TaskView.ShortAnswerView;
import io.lectern.assessment.question.TaskView.ShownGap;
import io.lectern.assessment.question.TaskView.ShownText;
import io.lectern.assessment.question.TaskView.TrueFalseView;
import io.lectern.assessment.question.TaskView.UploadView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Turns a task into what a learner sees, in an order that a seed decides. */
final class TaskShowing {

    private final Random random;
    private final boolean shuffled;

    TaskShowing(long seed, boolean shuffled) {
        this.random = new Random(seed);
        this.shuffled = shuffled;
    }

    TaskView show(Task task) {
        return switch (task) {
            case ChoiceTask t -> choice(t);
            case TrueFalseTask _ -> new TrueFalseView();
            case ShortAnswerTask _ -> new ShortAnswerView();
            case NumericTask t ->
                new NumericView(t.units().stream().map(NumericUnit::name).toList(), t.unitRequired());
            case MatchingTask t -> matching(t);
            case OrderingTask t -> ordering(t);
            case GapsTask t ->
                new GapsView(
                        t.text(),
                        t.gaps().stream()
                                .map(g -> new ShownGap(g.id(), shuffle(g.choices())))
                                .toList());
            case HotspotTask t -> new HotspotView(t.image(), t.alt(), t.width(), t.height(), t.picks());
            case EssayTask t -> new EssayView(t.minWords(), t.maxWords(), t.lines());
            case UploadTask t -> new UploadView(t.types(), t.maxFiles(), t.maxBytes());
        };
    }

    private ChoiceView choice(ChoiceTask task) {
        List<ShownText> options = task.options().stream()
                .map(o -> new ShownText(o.id(), o.text()))
                .toList();
        return new ChoiceView(task.several(), shuffled ? shuffle(options) : options);
    }

    private MatchingView matching(MatchingTask task) {
        Map<String, ShownText> rights = new LinkedHashMap<>();
        for (MatchRight right : rights(task)) {
            rights.putIfAbsent(right.text().strip(), new ShownText(right.id(), right.text()));
        }
        List<ShownText> lefts =
                task.pairs().stream().map(p -> new ShownText(p.id(), p.left())).toList();
        return new MatchingView(shuffled ? shuffle(lefts) : lefts, shuffle(List.copyOf(rights.values())));
    }

    private static List<MatchRight> rights(MatchingTask task) {
        return Stream.concat(task.pairs().stream().map(MatchPair::right), task.distractors().stream())
                .toList();
    }

    private OrderingView ordering(OrderingTask task) {
        List<OrderItem> order = shuffle(task.items());
        if (order.equals(task.items()) && order.size() > 1) {
            Collections.rotate(order = new ArrayList<>(order), 1);
        }
        return new OrderingView(
                order.stream().map(i -> new ShownText(i.id(), i.text())).toList());
    }

    private <T> List<T> shuffle(List<T> texts) {
        List<T> shuffled = new ArrayList<>(texts);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        return shuffled;
    }
}
