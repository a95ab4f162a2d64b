package io.lectern.learning.cards;

import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.CourseOutlines;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.learning.CardImport;
import io.lectern.learning.cards.schedule.Rating;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes up reviews like those of a steady learner, who forgets a card now and then. */
@Component
class BringReviews implements CardImport {

    private static final Duration IN_THE_MORNING = Duration.ofHours(5);
    private static final int MILLIS = 6000;

    private final Decks decks;
    private final CardStudies studies;
    private final OwnCards own;
    private final CourseOutlines outlines;
    private final People people;

    BringReviews(Decks decks, CardStudies studies, OwnCards own, CourseOutlines outlines, People people) {
        this.decks = decks;
        this.studies = studies;
        this.own = own;
        this.outlines = outlines;
        this.people = people;
    }

    @Override
    public void bring(PastReviews past) {
        CourseOutline outline =
                outlines.holding(past.lesson()).orElseThrow(() -> new GeneralProblem.NotFound("lesson"));
        StudyDays days = StudyDays.in(people.find(past.person())
                .map(Person::timeZone)
                .orElseThrow(() -> new GeneralProblem.NotFound("person")));
        List<Card> cards = decks.of(List.of(outline)).stream()
                .filter(shelved -> shelved.lesson().id().equals(past.lesson()))
                .flatMap(shelved -> shelved.deck().forLearners())
                .limit(past.cards())
                .toList();
        UUID person = past.person().value();
        for (int i = 0; i < cards.size(); i++) {
            UUID card = cards.get(i).id();
            if (studies.findByPersonIdAndCardId(person, card).isEmpty()) {
                var subject = new CardStudy.Subject(
                        card, outline.course().id().value(), past.lesson().value());
                Instant first = past.from().plus(Duration.ofMinutes(i));
                studies.save(reviewed(CardStudy.begun(person, subject, first), days, past.until(), i));
            }
        }
    }

    @Override
    public void bring(PastOwnCard past) {
        UUID person = past.person().value();
        boolean there = own.findByPersonIdOrderById(person).stream()
                .anyMatch(card -> card.front().equals(past.front()));
        if (!there) {
            own.save(OwnCard.of(person, new Card.Wording(past.front(), past.back()), past.writtenAt()));
        }
    }

    private static CardStudy reviewed(CardStudy begun, StudyDays days, Instant until, int place) {
        CardStudy study = begun;
        Instant at = begun.startedAt();
        while (!at.isAfter(until)) {
            boolean forgotten = (study.reviews().size() + place) % 7 == 6;
            Rating rating = forgotten ? Rating.AGAIN : Rating.GOOD;
            study = study.with(new CardReview(Ids.next(), at, days.dayOf(at), rating, MILLIS), days);
            at = study.state().isShort() ? study.dueAt() : study.dueAt().plus(IN_THE_MORNING);
        }
        return study;
    }
}
