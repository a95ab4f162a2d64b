package io.lectern.learning.cards;

import io.lectern.courses.CourseOutline;
import io.lectern.courses.LessonId;
import io.lectern.courses.Lessons;
import io.lectern.courses.PublishedLesson;
import io.lectern.kernel.GeneralProblem;
import io.lectern.store.Turns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands out the decks of courses. A deck is made when it is first asked for after its lesson was published. */
@Component
class Decks {

    /** The deck of a lesson with where it belongs. */
    record Shelved(CourseOutline outline, CourseOutline.Lesson lesson, LessonDeck deck) {}

    private final LessonDecks decks;
    private final Lessons lessons;
    private final Turns turns;

    Decks(LessonDecks decks, Lessons lessons, Turns turns) {
        this.decks = decks;
        this.lessons = lessons;
        this.turns = turns;
    }

    /** Of the newest published versions, in teaching order. */
    List<Shelved> of(Collection<CourseOutline> outlines) {
        Map<UUID, LessonDeck> kept = new HashMap<>();
        decks.findByCourseIdIn(
                        outlines.stream().map(o -> o.course().id().value()).toList())
                .forEach(deck -> kept.put(deck.id(), deck));
        List<Shelved> shelf = new ArrayList<>();
        for (CourseOutline outline : outlines) {
            for (CourseOutline.Lesson lesson : outline.lessons()) {
                Optional.ofNullable(kept.get(lesson.id().value()))
                        .filter(deck -> deck.lessonVersion() >= lesson.version())
                        .or(() -> make(lesson.id()))
                        .ifPresent(deck -> shelf.add(new Shelved(outline, lesson, deck)));
            }
        }
        return shelf;
    }

    /** Of the newest published version. @throws GeneralProblem.NotFound when the lesson is not published */
    LessonDeck of(CourseOutline outline, LessonId lesson) {
        return of(List.of(outline)).stream()
                .filter(shelved -> shelved.lesson().id().equals(lesson))
                .map(Shelved::deck)
                .findFirst()
                .orElseThrow(() -> new GeneralProblem.NotFound("lesson"));
    }

    private Optional<LessonDeck> make(LessonId lesson) {
        return lessons.published(lesson).map(published -> turns.take(() -> make(published)));
    }

    private LessonDeck make(PublishedLesson published) {
        UUID id = published.id().value();
        LessonDeck before = decks.findById(id)
                .orElseGet(() -> LessonDeck.empty(id, published.course().value()));
        return before.lessonVersion() >= published.version() ? before : decks.save(before.madeOf(published));
    }
}
