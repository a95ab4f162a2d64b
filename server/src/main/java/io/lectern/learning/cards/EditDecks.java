package io.lectern.learning.cards;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.accounts.UserId;
import io.lectern.courses.CourseOutline;
import io.lectern.kernel.GeneralProblem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Teachers look through the cards of their courses, word some differently and hide others. */
@Component
public class EditDecks {

    /** The deck of one lesson. */
    public record OfLesson(CourseOutline.Lesson lesson, LessonDeck deck) {}

    /** @param editable whether the person may change anything */
    public record OfCourse(boolean editable, List<OfLesson> lessons) {}

    private final DeckDesk desk;
    private final Decks decks;
    private final LessonDecks kept;
    private final People people;

    EditDecks(DeckDesk desk, Decks decks, LessonDecks kept, People people) {
        this.desk = desk;
        this.decks = decks;
        this.kept = kept;
        this.people = people;
    }

    public OfCourse ofCourse(Actor actor, UUID courseId) {
        CourseOutline outline = desk.courseToRead(actor, courseId);
        List<OfLesson> lessons = decks.of(List.of(outline)).stream()
                .map(shelved -> new OfLesson(shelved.lesson(), shelved.deck()))
                .toList();
        return new OfCourse(DeckDesk.mayEdit(actor, outline.course()), lessons);
    }

    /** Names of those who took cards that a model suggested, as far as they have an account. */
    public Map<UUID, String> takers(Stream<LessonDeck> ofDecks) {
        Set<UserId> ids = ofDecks.flatMap(deck -> deck.cards().stream())
                .map(Card::suggestion)
                .filter(Objects::nonNull)
                .map(Suggestion::by)
                .filter(Objects::nonNull)
                .map(UserId::new)
                .collect(Collectors.toSet());
        return people.findAll(ids).stream()
                .collect(Collectors.toMap(person -> person.id().value(), Person::name));
    }

    /**
     * @param edition of the deck that the person has seen
     * @param wording null for what the lesson gave, or what a model suggested
     */
    @Transactional
    public LessonDeck edit(
            Actor actor, UUID lessonId, UUID card, long edition, Card.@Nullable Wording wording, boolean hidden) {
        desk.lessonToEdit(actor, lessonId);
        LessonDeck deck = kept.findById(lessonId).orElseThrow(() -> new GeneralProblem.NotFound("card"));
        if (deck.edition() != edition) {
            throw new GeneralProblem.Conflict("cards");
        }
        return kept.save(deck.with(card, wording, hidden));
    }
}
