package io.lectern.assessment.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.lectern.assessment.question.Task.UploadType;
import java.util.List;

/**
 * What a learner may see of a task before it is over: no fraction, no feedback, nothing of the key, and nothing in an order
 * that would tell it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = TaskView.ChoiceView.class, name = "CHOICE"),
    @Type(value = TaskView.TrueFalseView.class, name = "TRUE_FALSE"),
    @Type(value = TaskView.ShortAnswerView.class, name = "SHORT_ANSWER"),
    @Type(value = TaskView.NumericView.class, name = "NUMERIC"),
    @Type(value = TaskView.MatchingView.class, name = "MATCHING"),
    @Type(value = TaskView.OrderingView.class, name = "ORDERING"),
    @Type(value = TaskView.GapsView.class, name = "GAPS"),
    @Type(value = TaskView.HotspotView.class, name = "HOTSPOT"),
    @Type(value = TaskView.EssayView.class, name = "ESSAY"),
    @Type(value = TaskView.UploadView.class, name = "UPLOAD")
})
public sealed interface TaskView {

    /** A text that can be chosen, matched or moved. */
    record ShownText(String id, String text) {}

    record ChoiceView(boolean several, List<ShownText> options) implements TaskView {
        public ChoiceView {
            options = List.copyOf(options);
        }
    }

    record TrueFalseView() implements TaskView {}

    record ShortAnswerView() implements TaskView {}

    /** @param units the names of those that are understood */
    record NumericView(List<String> units, boolean unitRequired) implements TaskView {
        public NumericView {
            units = List.copyOf(units);
        }
    }

    /** @param rights in an order of their own, each text once */
    record MatchingView(List<ShownText> lefts, List<ShownText> rights) implements TaskView {
        public MatchingView {
            lefts = List.copyOf(lefts);
            rights = List.copyOf(rights);
        }
    }

    /** @param items not in the right order */
    record OrderingView(List<ShownText> items) implements TaskView {
        public OrderingView {
            items = List.copyOf(items);
        }
    }

    /** @param text with a mark <code>{{id}}</code> where each gap is */
    record GapsView(String text, List<ShownGap> gaps) implements TaskView {
        public GapsView {
            gaps = List.copyOf(gaps);
        }
    }

    /** @param choices to choose from; empty when the learner writes */
    record ShownGap(String id, List<String> choices) {
        public ShownGap {
            choices = List.copyOf(choices);
        }
    }

    record HotspotView(String image, String alt, int width, int height, int picks) implements TaskView {}

    record EssayView(int minWords, int maxWords, int lines) implements TaskView {}

    record UploadView(List<UploadType> types, int maxFiles, long maxBytes) implements TaskView {
        public UploadView {
            types = List.copyOf(types);
        }
    }

    /**
     * The task as it is shown.
     *
     * @param seed the same seed gives the same order; it must not reach the learner
     * @param shuffled whether options of a choice are shuffled too; what else has an order that tells always is
     */
    static TaskView of(Task task, long seed, boolean shuffled) {
        return new TaskShowing(seed, shuffled).show(task);
    }
}
