package io.lectern.assessment.marking;

import io.lectern.accounts.Actor;
import io.lectern.assessment.attempt.Attempt;
import io.lectern.assessment.attempt.MarkableAttempts;
import io.lectern.store.Turns;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Somebody who has looked through what was marked signs for it, where that is asked for before results are released. */
@Component
public class SignMarks {

    /** @param own how many were left out because the person had marked all of them alone */
    public record Outcome(int signed, int own) {}

    private final Markings markings;
    private final MarkableAttempts attempts;
    private final MarkingDesk desk;
    private final Turns turns;
    private final Clock clock;

    SignMarks(Markings markings, MarkableAttempts attempts, MarkingDesk desk, Turns turns, Clock clock) {
        this.markings = markings;
        this.attempts = attempts;
        this.desk = desk;
        this.turns = turns;
        this.clock = clock;
    }

    /** Signs for everything at the assessment that is marked and not signed for. Nobody signs for what is theirs alone. */
    public Outcome all(Actor actor, UUID assessmentId) {
        desk.toMark(actor, assessmentId);
        List<Marking> marked = new ArrayList<>();
        attempts.waitingAt(
                assessmentId,
                portion -> markings
                        .findAllById(portion.stream().map(Attempt::id).toList())
                        .stream()
                        .filter(SignMarks::waits)
                        .forEach(marked::add));
        List<UUID> others = marked.stream()
                .filter(marking -> !marking.isAllBy(actor.userId()))
                .map(Marking::id)
                .toList();
        others.forEach(id -> sign(actor, id));
        return new Outcome(others.size(), marked.size() - others.size());
    }

    private void sign(Actor actor, UUID attempt) {
        turns.take(() -> {
            Marking marking = markings.findById(attempt).orElseThrow();
            return waits(marking) && !marking.isAllBy(actor.userId())
                    ? markings.save(marking.signed(actor.userId(), clock.instant()))
                    : marking;
        });
    }

    private static boolean waits(Marking marking) {
        return marking.state() == MarkingState.DONE && marking.sheet().signature() == null;
    }
}
