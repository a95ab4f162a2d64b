package io.lectern.assessment.marking;

import io.lectern.accounts.Actor;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.model.LanguageModel;
import io.lectern.store.Turns;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Teachers decide whether a language model may suggest marks at an assessment. It may for attempts that begin afterwards, whose
 * learners could read so before they began.
 */
@Component
public class AllowSuggestions {

    /** @param offered whether there is a model at all */
    public record Decided(boolean offered, boolean allowed) {}

    private final MarkingSettingsRecords settings;
    private final MarkingDesk desk;
    private final LanguageModel model;
    private final Turns turns;
    private final Clock clock;

    AllowSuggestions(MarkingSettingsRecords settings, MarkingDesk desk, LanguageModel model, Turns turns, Clock clock) {
        this.settings = settings;
        this.desk = desk;
        this.model = model;
        this.turns = turns;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Decided of(Actor actor, UUID assessmentId) {
        return decided(desk.settingsOf(desk.toLook(actor, assessmentId)));
    }

    /** Saying the same again changes nothing. */
    public Decided allow(Actor actor, UUID assessmentId, boolean allowed) {
        Assessment assessment = desk.toMark(actor, assessmentId);
        return decided(turns.take(() -> {
            MarkingSettings before = desk.settingsOf(assessment);
            return before.suggestionsSince() != null == allowed
                    ? before
                    : settings.save(before.suggesting(allowed, clock.instant()));
        }));
    }

    /** Whether learners who begin now have to be told. Who may ask was decided before. */
    @Transactional(readOnly = true)
    public boolean holdsFor(UUID assessmentId) {
        return model.name().isPresent()
                && settings.findById(assessmentId)
                        .filter(found -> found.suggestionsSince() != null)
                        .isPresent();
    }

    private Decided decided(MarkingSettings found) {
        return new Decided(model.name().isPresent(), found.suggestionsSince() != null);
    }
}
