package io.lectern.assessment.marking;

import io.lectern.accounts.Actor;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.Disclosing;
import io.lectern.assessment.attempt.MarkableAttempts;
import io.lectern.assessment.authoring.Disclosure;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what people gave for an attempt once it is released: to its learner, and to who oversees the course. */
@Component
public class ReadMarks {

    /** @param inDetail whether the person may see what single answers earned */
    public record History(List<Regrade> regrades, boolean inDetail) {}

    private final Markings markings;
    private final Regrades regrades;
    private final MarkableAttempts attempts;
    private final MarkingDesk desk;
    private final Disclosing disclosing;

    ReadMarks(
            Markings markings, Regrades regrades, MarkableAttempts attempts, MarkingDesk desk, Disclosing disclosing) {
        this.markings = markings;
        this.regrades = regrades;
        this.attempts = attempts;
        this.desk = desk;
        this.disclosing = disclosing;
    }

    /** What was judged anew in the attempt, the oldest first. */
    @Transactional(readOnly = true)
    public History history(Actor actor, UUID attemptId) {
        Attempt attempt = toSee(actor, attemptId);
        boolean own = attempt.personId().equals(actor.userId());
        List<Regrade> found = regrades.findByAssessmentIdOrderById(attempt.assessmentId()).stream()
                .filter(regrade -> regrade.changes().list().stream()
                        .anyMatch(change -> change.attempt().equals(attemptId)))
                .toList();
        boolean inDetail = attempt.terms().disclosure() != Disclosure.SCORE && disclosing.isDue(attempt);
        return new History(found, !own || inDetail);
    }

    /**
     * Empty as long as nothing is released, for its learner also while it is held back, and when nobody had to mark anything.
     */
    @Transactional(readOnly = true)
    public Optional<Marking> released(Actor actor, UUID attemptId) {
        Attempt attempt = toSee(actor, attemptId);
        boolean heldBack = attempt.personId().equals(actor.userId()) && !disclosing.isDue(attempt);
        return heldBack ? Optional.empty() : markings.findById(attemptId).filter(Marking::isReleased);
    }

    private Attempt toSee(Actor actor, UUID attemptId) {
        Attempt attempt = attempts.over(attemptId);
        if (!attempt.personId().equals(actor.userId())) {
            desk.toLook(actor, attempt.assessmentId());
        }
        return attempt;
    }
}
