package io.lectern.assessment.attempt;

import static java.util.stream.Collectors.toMap;

import io.lectern.assessment.AssessmentProblem;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.Item;
import io.lectern.assessment.authoring.Section;
import io.lectern.kernel.Ids;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Puts the questions of one attempt together. No question comes twice, and one that left the bank does not come at all. */
final class Paper {

    private record Place(UUID section, Item item, UUID question) {}

    private final Assessment assessment;
    private final QuestionSource source;
    private final RandomGenerator random;
    private final Set<UUID> used = new HashSet<>();

    private Paper(Assessment assessment, QuestionSource source, RandomGenerator random) {
        this.assessment = assessment;
        this.source = source;
        this.random = random;
    }

    /**
     * @param random decides what is drawn and in which order it stands
     * @throws AssessmentProblem.TooFewQuestions when there are fewer questions than the assessment draws, or none
     */
    static List<AttemptItem> of(Assessment assessment, QuestionSource source, RandomGenerator random) {
        return new Paper(assessment, source, random).items();
    }

    private List<AttemptItem> items() {
        assessment.sections().stream()
                .flatMap(section -> section.items().stream())
                .map(Item::question)
                .filter(Objects::nonNull)
                .forEach(used::add);
        List<Place> places =
                assessment.sections().stream().flatMap(s -> places(s).stream()).toList();
        List<UUID> ids = places.stream().map(Place::question).toList();
        Map<UUID, AskedQuestion> asked = source.current(assessment.courseId(), ids).stream()
                .collect(toMap(AskedQuestion::id, Function.identity()));
        List<AttemptItem> items = places.stream()
                .filter(place -> asked.containsKey(place.question()))
                .map(place -> item(place, Objects.requireNonNull(asked.get(place.question()))))
                .toList();
        if (items.isEmpty()) {
            throw new AssessmentProblem.TooFewQuestions(1);
        }
        return items;
    }

    private List<Place> places(Section section) {
        List<Place> places = new ArrayList<>();
        for (Item item : section.items()) {
            if (item.question() != null) {
                places.add(new Place(section.id(), item, item.question()));
            } else {
                drawn(item).forEach(question -> places.add(new Place(section.id(), item, question)));
            }
        }
        if (assessment.conditions().shuffleQuestions()) {
            Collections.shuffle(places, random);
        }
        return places;
    }

    private List<UUID> drawn(Item item) {
        List<UUID> left = new ArrayList<>(source.pool(assessment.courseId(), item.pool()));
        left.removeAll(used);
        if (left.size() < item.draw()) {
            throw new AssessmentProblem.TooFewQuestions(item.draw() - left.size());
        }
        Collections.shuffle(left, random);
        List<UUID> drawn = left.subList(0, item.draw());
        used.addAll(drawn);
        return drawn;
    }

    private AttemptItem item(Place place, AskedQuestion question) {
        long seed = assessment.conditions().shuffleOptions() ? random.nextLong(1, Long.MAX_VALUE) : 0;
        return AttemptItem.asked(
                Ids.next(), place.section(), question, place.item().points(), seed);
    }
}
