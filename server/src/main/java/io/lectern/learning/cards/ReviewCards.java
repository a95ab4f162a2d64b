package io.lectern.learning.cards;

import io.lectern.accounts.Actor;
import io.lectern.kernel.GeneralProblem;
import io.lectern.learning.cards.schedule.Rating;
import io.lectern.learning.events.CardsReviewed;
import io.lectern.store.Turns;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes note of reviews. Whether they arrive at once, after hours without a connection, twice or from two devices: each
 * counts once, at its time.
 */
@Component
public class ReviewCards {

    /** A clock that is further behind than this is wrong. */
    private static final Duration OLDEST = Duration.ofDays(366);

    /** @param key of the showing of the card @param at by the clock of the device */
    public record Given(UUID key, UUID card, Rating rating, Instant at, int millis) {}

    private final CardStudies studies;
    private final CardPaces paces;
    private final ReadCards read;
    private final ApplicationEventPublisher events;
    private final Turns turns;
    private final Clock clock;

    ReviewCards(
            CardStudies studies,
            CardPaces paces,
            ReadCards read,
            ApplicationEventPublisher events,
            Turns turns,
            Clock clock) {
        this.studies = studies;
        this.paces = paces;
        this.read = read;
        this.events = events;
        this.turns = turns;
        this.clock = clock;
    }

    /** @return the cards as they stand now; reviews of cards that the person does not have are passed over */
    public List<CardStudy> record(Actor actor, List<Given> given) {
        StudyDays days = read.daysOf(actor);
        Instant now = clock.instant();
        Map<UUID, List<CardReview>> byCard = new LinkedHashMap<>();
        for (Given review : given) {
            Instant at = review.at().isAfter(now) || review.at().isBefore(now.minus(OLDEST)) ? now : review.at();
            byCard.computeIfAbsent(review.card(), _ -> new ArrayList<>())
                    .add(new CardReview(review.key(), at, days.dayOf(at), review.rating(), review.millis()));
        }
        List<CardStudy> after = new ArrayList<>();
        byCard.forEach((card, reviews) -> {
            Instant first = reviews.getFirst().at();
            subject(actor, card).ifPresent(subject -> {
                after.add(turns.take(() -> {
                    CardStudy before = studyOf(actor, subject, first);
                    CardStudy study = before;
                    for (CardReview review : reviews) {
                        study = study.with(review, days);
                    }
                    return study.equals(before) ? before : studies.save(study);
                }));
                List<Instant> moments = reviews.stream().map(CardReview::at).toList();
                events.publishEvent(new CardsReviewed(actor.userId(), subject.course(), moments));
            });
        });
        return after;
    }

    /** Sets a card aside, or takes it up again where it stood. */
    public void suspend(Actor actor, UUID card, boolean aside) {
        CardStudy.Subject subject = subject(actor, card).orElseThrow(() -> new GeneralProblem.NotFound("card"));
        turns.take(() -> {
            CardStudy study = studyOf(actor, subject, clock.instant());
            return study.suspended() == aside ? study : studies.save(study.suspended(aside));
        });
    }

    /** @param newPerDay 0 to 50 */
    public CardPace setPace(Actor actor, int newPerDay) {
        return turns.take(() -> paces.save(read.paceOf(actor).with(newPerDay)));
    }

    private CardStudy studyOf(Actor actor, CardStudy.Subject subject, Instant at) {
        return studies.findByPersonIdAndCardId(actor.userId(), subject.card())
                .orElseGet(() -> CardStudy.begun(actor.userId(), subject, at));
    }

    private Optional<CardStudy.Subject> subject(Actor actor, UUID card) {
        return studies.findByPersonIdAndCardId(actor.userId(), card)
                .map(study -> new CardStudy.Subject(card, study.courseId(), study.lessonId()))
                .or(() -> read.mine(actor).card(card).filter(Held::open).map(Held::subject));
    }
}
