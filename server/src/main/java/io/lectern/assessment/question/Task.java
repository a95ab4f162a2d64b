package io.lectern.assessment.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.lectern.kernel.Json;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question asks, with its key. Only who writes or marks questions ever sees one; learners get a {@link TaskView}.
 *
 * <p>Ids of options, pairs, items, gaps and areas are unique within the task and stay as they are while the task is edited.
 * A {@code fraction} is a percentage of the question's points, from -100 to 100. Numbers are kept in one written form, so
 * that equal tasks are equal whichever store they were read from.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = Task.ChoiceTask.class, name = "CHOICE"),
    @Type(value = Task.TrueFalseTask.class, name = "TRUE_FALSE"),
    @Type(value = Task.ShortAnswerTask.class, name = "SHORT_ANSWER"),
    @Type(value = Task.NumericTask.class, name = "NUMERIC"),
    @Type(value = Task.MatchingTask.class, name = "MATCHING"),
    @Type(value = Task.OrderingTask.class, name = "ORDERING"),
    @Type(value = Task.GapsTask.class, name = "GAPS"),
    @Type(value = Task.HotspotTask.class, name = "HOTSPOT"),
    @Type(value = Task.EssayTask.class, name = "ESSAY"),
    @Type(value = Task.UploadTask.class, name = "UPLOAD")
})
public sealed interface Task extends Json {

    /** Choose one, or every one that is right. @param several whether more than one may be chosen */
    record ChoiceTask(List<ChoiceOption> options, boolean several) implements Task {
        public ChoiceTask {
            options = List.copyOf(options);
        }
    }

    /** @param fraction what choosing it gives or costs @param feedback said to who chose it */
    record ChoiceOption(
            String id,
            String text,
            BigDecimal fraction,
            @Nullable String feedback) implements Json {
        public ChoiceOption {
            fraction = Decimals.canonical(fraction);
        }
    }

    /** @param correct whether the statement is true @param feedbackTrue said to who answered “true” */
    record TrueFalseTask(
            boolean correct,
            @Nullable String feedbackTrue,
            @Nullable String feedbackFalse) implements Task {}

    /** A few words of one's own. */
    record ShortAnswerTask(List<AcceptedText> accepted, boolean caseSensitive) implements Task {
        public ShortAnswerTask {
            accepted = List.copyOf(accepted);
        }
    }

    /** @param text {@code *} stands for any characters, {@code \*} for an asterisk; see {@link AnswerText} */
    record AcceptedText(
            String text, BigDecimal fraction, @Nullable String feedback) implements Json {
        public AcceptedText {
            fraction = Decimals.canonical(fraction);
        }
    }

    /** A number, perhaps with a unit. Without {@code units} no unit may be written. */
    record NumericTask(List<AcceptedNumber> accepted, List<NumericUnit> units, boolean unitRequired) implements Task {
        public NumericTask {
            accepted = List.copyOf(accepted);
            units = List.copyOf(units);
        }
    }

    /** @param value in the base unit @param tolerance how far off still counts, in the base unit */
    record AcceptedNumber(
            BigDecimal value,
            BigDecimal tolerance,
            BigDecimal fraction,
            @Nullable String feedback) implements Json {
        public AcceptedNumber {
            value = Decimals.canonical(value);
            tolerance = Decimals.canonical(tolerance);
            fraction = Decimals.canonical(fraction);
        }
    }

    /** @param factor how many of it make one base unit: 100 for cm when the value is in m; the base unit itself has 1 */
    record NumericUnit(String name, BigDecimal factor) implements Json {
        public NumericUnit {
            factor = Decimals.canonical(factor);
        }
    }

    /** Find the right-hand side of each left-hand side. @param distractors right-hand sides that belong to none */
    record MatchingTask(List<MatchPair> pairs, List<MatchRight> distractors) implements Task {
        public MatchingTask {
            pairs = List.copyOf(pairs);
            distractors = List.copyOf(distractors);
        }
    }

    /** @param id of the left-hand side. Right-hand sides with the same text are one and the same for learners. */
    record MatchPair(String id, String left, MatchRight right) implements Json {}

    /** @param id says nothing about the left-hand side it belongs to */
    record MatchRight(String id, String text) implements Json {}

    /** Bring into order. @param items in the right order */
    record OrderingTask(List<OrderItem> items) implements Task {
        public OrderingTask {
            items = List.copyOf(items);
        }
    }

    record OrderItem(String id, String text) implements Json {}

    /** Fill the gaps. @param text with a mark <code>{{id}}</code> where each gap is */
    record GapsTask(String text, List<TextGap> gaps) implements Task {
        public GapsTask {
            gaps = List.copyOf(gaps);
        }
    }

    /** @param choices to choose from; empty when the learner writes @param caseSensitive as of a short answer */
    record TextGap(String id, List<AcceptedText> accepted, List<String> choices, boolean caseSensitive)
            implements Json {
        public TextGap {
            accepted = List.copyOf(accepted);
            choices = List.copyOf(choices);
        }
    }

    /**
     * Point at places of a picture.
     *
     * @param image media id @param alt what it shows, without the answer @param width of the picture that areas refer to
     * @param picks how many places are to be found, at most as many as there are areas
     */
    record HotspotTask(String image, String alt, int width, int height, List<HotspotArea> areas, int picks)
            implements Task {
        public HotspotTask {
            areas = List.copyOf(areas);
        }
    }

    /** A right place. */
    record HotspotArea(String id, AreaShape shape, @Nullable String feedback) implements Json {}

    /**
     * A text that a person marks.
     *
     * @param minWords 0 for no limit
     * @param maxWords 0 for no limit
     * @param lines of the field
     * @param rubric null when points are given freely
     */
    record EssayTask(
            int minWords,
            int maxWords,
            @Nullable String modelAnswer,
            int lines,
            @Nullable Rubric rubric) implements Task {}

    /** Files that a person marks. @param rubric null when points are given freely */
    record UploadTask(
            List<UploadType> types,
            int maxFiles,
            long maxBytes,
            @Nullable Rubric rubric) implements Task {
        public UploadTask {
            types = List.copyOf(types);
        }
    }

    /** What its markers choose levels of; null for tasks that nobody marks, and where points are given freely. */
    default @Nullable Rubric markedBy() {
        return switch (this) {
            case EssayTask t -> t.rubric();
            case UploadTask t -> t.rubric();
            default -> null;
        };
    }

    /** What may be handed in; checked by content, not by name. */
    enum UploadType {
        PDF,
        DOCX,
        XLSX,
        PPTX,
        CSV,
        IMAGE
    }
}
