package io.lectern.learning.cards;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseOutlines;
import io.lectern.enrolment.EnrolmentRegister;
import io.lectern.learning.cards.making.CardKind;
import io.lectern.learning.internal.LessonProgress;
import io.lectern.learning.internal.SeenLessons;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows learners their cards: those of the courses they take, and their own. */
@Component
public class ReadCards {

    private final Decks decks;
    private final CardStudies studies;
    private final OwnCards own;
    private final CardPaces paces;
    private final CourseOutlines outlines;
    private final EnrolmentRegister register;
    private final SeenLessons seen;
    private final People people;
    private final Clock clock;

    ReadCards(
            Decks decks,
            CardStudies studies,
            OwnCards own,
            CardPaces paces,
            CourseOutlines outlines,
            EnrolmentRegister register,
            SeenLessons seen,
            People people,
            Clock clock) {
        this.decks = decks;
        this.studies = studies;
        this.own = own;
        this.paces = paces;
        this.outlines = outlines;
        this.register = register;
        this.seen = seen;
        this.people = people;
        this.clock = clock;
    }

    /** Everything, as it is at this moment. */
    public Pile mine(Actor actor) {
        Map<UUID, CardStudy> begun = new HashMap<>();
        studies.findByPersonId(actor.userId()).forEach(study -> begun.put(study.cardId(), study));
        List<Held> cards = new ArrayList<>(ofCourses(actor, begun));
        for (OwnCard card : own.findByPersonIdOrderById(actor.userId())) {
            var wording = new Card.Wording(card.front(), card.back());
            cards.add(new Held(card.id(), null, wording, null, Optional.ofNullable(begun.get(card.id())), true));
        }
        Instant now = clock.instant();
        StudyDays days = daysOf(actor);
        long today = days.dayOf(now);
        return new Pile(
                cards,
                paceOf(actor),
                (int) begun.values().stream()
                        .filter(s -> !s.reviews().isEmpty() && days.dayOf(s.startedAt()) == today)
                        .count(),
                reviewedOn(today, begun.values()),
                now);
    }

    /** The learner's day, counted since 1970. */
    public long today(Actor actor) {
        return daysOf(actor).dayOf(clock.instant());
    }

    CardPace paceOf(Actor actor) {
        return paces.findById(actor.userId()).orElseGet(() -> CardPace.usual(actor.userId()));
    }

    StudyDays daysOf(Actor actor) {
        return StudyDays.in(people.find(actor.id()).map(Person::timeZone).orElse("UTC"));
    }

    private List<Held> ofCourses(Actor actor, Map<UUID, CardStudy> begun) {
        List<CourseId> taken = register.coursesOf(actor.id());
        if (taken.isEmpty()) {
            return List.of();
        }
        Map<UUID, LessonProgress> read =
                seen.of(actor.userId(), taken.stream().map(CourseId::value).toList());
        List<Held> cards = new ArrayList<>();
        for (Decks.Shelved shelved : decks.of(outlines.of(taken))) {
            LessonProgress progress = read.get(shelved.lesson().id().value());
            var place = new Held.Place(shelved.outline(), shelved.lesson());
            shelved.deck()
                    .forLearners()
                    .map(card -> new Held(
                            card.id(),
                            card.kind(),
                            card.shown(),
                            place,
                            Optional.ofNullable(begun.get(card.id())),
                            isOpen(card, progress)))
                    .forEach(cards::add);
        }
        return cards;
    }

    /** What was read may be learnt; the answers to check questions only when the lesson is completed. */
    private static boolean isOpen(Card card, @Nullable LessonProgress progress) {
        return progress != null
                && (progress.completedAt() != null
                        || (card.kind() != CardKind.QUESTION && progress.seen().contains(card.block())));
    }

    private static int reviewedOn(long day, Collection<CardStudy> studies) {
        return (int) studies.stream()
                .flatMap(study -> study.reviews().stream())
                .filter(review -> review.day() == day)
                .count();
    }
}
