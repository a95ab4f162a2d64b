package io.lectern.assessment.attempt;

import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.CourseRules;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.assessment.authoring.Reveal;
import io.lectern.assessment.authoring.TimeLimit;
import io.lectern.kernel.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an attempt is judged by and shown with, as it was when the attempt began. What was not kept yet when it began is null.
 *
 * @param assessmentRevision the state of the assessment
 * @param rulesNumber the state of the course's rules
 * @param passMark in percent
 * @param attempts how many the learner had, 0 for any number
 * @param limit of the time, as all have it
 * @param reveal when more than the points is shown
 * @param parts the sections of the assessment
 * @param honour what the learner confirmed; null also where nothing was to be confirmed
 */
public record Terms(
        long assessmentRevision,
        int rulesNumber,
        BigDecimal passMark,
        int attempts,
        Disclosure disclosure,
        @Nullable TimeLimit limit,
        @Nullable Reveal reveal,
        @Nullable List<Part> parts,
        @Nullable Honour honour)
        implements Json {

    /** A section as it was called. */
    public record Part(UUID id, String title) implements Json {}

    /** What the learner confirmed before the start, word for word, and when. */
    public record Honour(String text, Instant at) implements Json {}

    static Terms of(Assessment assessment, CourseRules rules, Instant at) {
        var conditions = assessment.conditions();
        String honour = conditions.honour();
        return new Terms(
                assessment.revision(),
                rules.number(),
                rules.passMark(),
                conditions.attempts(),
                conditions.disclosure(),
                conditions.limit(),
                conditions.reveal(),
                partsOf(assessment),
                honour == null ? null : new Honour(honour, at));
    }

    /** Where nobody confirmed anything, as far as we know. */
    Terms withoutHonour() {
        return new Terms(assessmentRevision, rulesNumber, passMark, attempts, disclosure, limit, reveal, parts, null);
    }

    @Override
    public Reveal reveal() {
        return reveal == null ? Reveal.AT_ONCE : reveal;
    }

    /** As they were; as they are now for attempts that did not keep them. */
    List<Part> parts(Assessment assessment) {
        return parts == null ? partsOf(assessment) : List.copyOf(parts);
    }

    private static List<Part> partsOf(Assessment assessment) {
        return assessment.sections().stream()
                .map(section -> new Part(section.id(), section.title()))
                .toList();
    }
}
