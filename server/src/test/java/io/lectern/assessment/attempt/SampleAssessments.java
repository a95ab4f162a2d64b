package io.lectern.assessment.attempt;

import io.lectern.assessment.AssessmentPlace;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.AssessmentKind;
import io.lectern.assessment.authoring.AssessmentStatus;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.assessment.authoring.Item;
import io.lectern.assessment.authoring.Reveal;
import io.lectern.assessment.authoring.Section;
import io.lectern.assessment.bank.QuestionPool;
import io.lectern.kernel.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Assessments that tests begin with. */
final class SampleAssessments {

    static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    private SampleAssessments() {}

    static Conditions conditions(int attempts, int coolingMinutes) {
        return new Conditions(
                attempts, coolingMinutes, false, false, Disclosure.ANSWERS, null, null, null, null, Reveal.AT_ONCE);
    }

    static Conditions window(String opensAt, String closesAt, int minutes) {
        return new Conditions(
                0,
                0,
                false,
                false,
                Disclosure.SCORE,
                minutes,
                Instant.parse(opensAt),
                Instant.parse(closesAt),
                null,
                Reveal.AT_ONCE);
    }

    static Assessment open(Conditions conditions, Item... items) {
        UUID course = Ids.next();
        return new Assessment(
                Ids.next(),
                0L,
                course,
                AssessmentKind.QUIZ,
                AssessmentPlace.COURSE,
                course,
                "Pallets",
                "",
                true,
                AssessmentStatus.OPEN,
                List.of(new Section(Ids.next(), "", List.of(items))),
                conditions,
                NOW,
                Ids.next());
    }

    static Item named(UUID question) {
        return Item.named(Ids.next(), question, BigDecimal.ONE);
    }

    static Item drawn(int count, String... tags) {
        return Item.drawn(Ids.next(), count, new QuestionPool(List.of(tags), List.of(), 1, 5), BigDecimal.TWO);
    }
}
