package io.lectern.assessment.question;

import io.lectern.assessment.question.Task.ChoiceOption;
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
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives the parts of a task ids that tell nothing: an author's a, b, c would give away the order of an ordering, or that the
 * right option was written first. Ids that the task had before stay, so that answers to it keep their meaning. Gaps keep
 * theirs always: their place is in the text for everybody to see.
 */
public final class PartIds {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Set<String> kept;
    private final Set<String> used = new HashSet<>();

    private PartIds(Set<String> kept) {
        this.kept = kept;
    }

    /** The same task under ids that may be shown. @param before the task that this one is an edit of, if any */
    public static Task settled(Task task, @Nullable Task before) {
        return new PartIds(before == null ? Set.of() : idsOf(before)).settle(task);
    }

    /** The ids of all parts that {@link #settled} may give another id. */
    static Set<String> idsOf(Task task) {
        Stream<String> ids = switch (task) {
            case ChoiceTask t -> t.options().stream().map(ChoiceOption::id);
            case MatchingTask t ->
                Stream.concat(
                        t.pairs().stream()
                                .flatMap(p -> Stream.of(p.id(), p.right().id())),
                        t.distractors().stream().map(MatchRight::id));
            case OrderingTask t -> t.items().stream().map(OrderItem::id);
            case HotspotTask t -> t.areas().stream().map(HotspotArea::id);
            case GapsTask t -> t.gaps().stream().map(TextGap::id);
            case TrueFalseTask _, ShortAnswerTask _, NumericTask _, EssayTask _, UploadTask _ -> Stream.of();
        };
        return new HashSet<>(ids.toList());
    }

    private Task settle(Task task) {
        return switch (task) {
            case ChoiceTask t ->
                new ChoiceTask(
                        t.options().stream()
                                .map(o -> new ChoiceOption(id(o.id()), o.text(), o.fraction(), o.feedback()))
                                .toList(),
                        t.several());
            case MatchingTask t ->
                new MatchingTask(
                        t.pairs().stream()
                                .map(p -> new MatchPair(id(p.id()), p.left(), right(p.right())))
                                .toList(),
                        t.distractors().stream().map(this::right).toList());
            case OrderingTask t ->
                new OrderingTask(t.items().stream()
                        .map(i -> new OrderItem(id(i.id()), i.text()))
                        .toList());
            case HotspotTask t ->
                new HotspotTask(
                        t.image(),
                        t.alt(),
                        t.width(),
                        t.height(),
                        t.areas().stream()
                                .map(a -> new HotspotArea(id(a.id()), a.shape(), a.feedback()))
                                .toList(),
                        t.picks());
            case GapsTask _, TrueFalseTask _, ShortAnswerTask _, NumericTask _, EssayTask _, UploadTask _ -> task;
        };
    }

    private MatchRight right(MatchRight right) {
        return new MatchRight(id(right.id()), right.text());
    }

    /** The id itself when the task had it before, else a new one. */
    private String id(String given) {
        String id = kept.contains(given) ? given : random();
        while (!used.add(id)) {
            id = random();
        }
        return id;
    }

    private String random() {
        StringBuilder id = new StringBuilder(LENGTH);
        do {
            id.setLength(0);
            RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(i -> id.append(LETTERS.charAt(i)));
        } while (kept.contains(id.toString()));
        return id.toString();
    }

    /** An id that tells nothing, for a part that is made here. */
    public static String next() {
        return new PartIds(Set.of()).random();
    }
}
