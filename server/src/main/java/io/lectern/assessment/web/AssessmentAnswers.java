package io.lectern.assessment.web;

import io.lectern.assessment.AssessmentPlace;
import io.lectern.assessment.attempt.ReadAttempts;
import io.lectern.assessment.attempt.Standing;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.AssessmentKind;
import io.lectern.assessment.authoring.AssessmentStatus;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.CourseRules;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.assessment.authoring.Item;
import io.lectern.assessment.authoring.Section;
import io.lectern.assessment.authoring.WriteAssessments;
import io.lectern.courses.BlockView;
import io.lectern.courses.MarkdownViews;
import io.lectern.kernel.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What authors and learners send and get about quizzes and exams. */
final class AssessmentAnswers {

    private AssessmentAnswers() {}

    /** @param id null for a new one @param question null when questions are drawn @param draw how many of those */
    record ItemContent(
            @Nullable UUID id,
            @Nullable UUID question,
            @Min(1) @Max(200) int draw,
            @NotNull @Size(max = 10) List<@NotBlank @Size(max = 60) String> tags,

            @NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
            BigDecimal points) {
        static ItemContent of(Item item) {
            return new ItemContent(item.id(), item.question(), item.draw(), item.tags(), item.points());
        }

        Item item() {
            return new Item(Objects.requireNonNullElseGet(id, Ids::next), question, draw, tags, points);
        }
    }

    /** @param id null for a new one */
    record SectionContent(
            @Nullable UUID id,
            @NotNull @Size(max = 200) String title,
            @NotNull @Size(max = 200) List<@Valid ItemContent> items) {
        static SectionContent of(Section section) {
            return new SectionContent(
                    section.id(),
                    section.title(),
                    section.items().stream().map(ItemContent::of).toList());
        }

        Section section() {
            return new Section(
                    Objects.requireNonNullElseGet(id, Ids::next),
                    title,
                    items.stream().map(ItemContent::item).toList());
        }
    }

    /** @param attempts 0 for any number @param minutes null for no limit @param honour to be confirmed at the start */
    record ConditionsContent(
            @Min(0) @Max(100) int attempts,
            @Min(0) @Max(60 * 24 * 60) int coolingMinutes,
            boolean shuffleQuestions,
            boolean shuffleOptions,
            @NotNull Disclosure disclosure,
            @Nullable @Min(1) @Max(24 * 60) Integer minutes,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            @Nullable @Size(max = 2000) String honour) {
        static ConditionsContent of(Conditions c) {
            return new ConditionsContent(
                    c.attempts(),
                    c.coolingMinutes(),
                    c.shuffleQuestions(),
                    c.shuffleOptions(),
                    c.disclosure(),
                    c.minutes(),
                    c.opensAt(),
                    c.closesAt(),
                    c.honour());
        }

        Conditions conditions() {
            return new Conditions(
                    attempts,
                    coolingMinutes,
                    shuffleQuestions,
                    shuffleOptions,
                    disclosure,
                    minutes,
                    opensAt,
                    closesAt,
                    honour == null || honour.isBlank() ? null : honour);
        }
    }

    /** @param placeId the lesson, the module or the course */
    record AssessmentContent(
            @NotNull AssessmentKind kind,
            @NotNull AssessmentPlace placeKind,
            @NotNull UUID placeId,
            @NotBlank @Size(max = 200) String title,
            @NotNull @Size(max = 10_000) String introduction,
            boolean required,
            @NotNull @Size(max = 50) List<@Valid SectionContent> sections,
            @NotNull @Valid ConditionsContent conditions) {
        static AssessmentContent of(Assessment a) {
            return new AssessmentContent(
                    a.kind(),
                    a.placeKind(),
                    a.placeId(),
                    a.title(),
                    a.introduction(),
                    a.required(),
                    a.sections().stream().map(SectionContent::of).toList(),
                    ConditionsContent.of(a.conditions()));
        }

        Assessment.Content content() {
            return new Assessment.Content(
                    kind,
                    placeKind,
                    placeId,
                    title.strip(),
                    introduction,
                    required,
                    sections.stream().map(SectionContent::section).toList(),
                    conditions.conditions());
        }
    }

    /** @param revision that the author saw */
    record ChangeAssessment(long revision, @NotNull @Valid AssessmentContent content) {}

    record DecideAssessment(long revision, @NotNull AssessmentStatus status) {}

    /** @param number of the rules that the author saw */
    record ChangePassMark(
            int number,

            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal passMark) {}

    /** @param number counts the changes */
    record CourseRulesAnswer(BigDecimal passMark, int number) {
        static CourseRulesAnswer of(CourseRules rules) {
            return new CourseRulesAnswer(rules.passMark(), rules.number());
        }
    }

    /** An assessment for its authors. @param questions how many an attempt has @param points that it is worth */
    record AuthoredAssessment(
            UUID id,
            UUID courseId,
            long revision,
            AssessmentStatus status,
            int questions,
            BigDecimal points,
            Instant updatedAt,
            AssessmentContent content) {
        static AuthoredAssessment of(Assessment a) {
            return new AuthoredAssessment(
                    a.id(),
                    a.courseId(),
                    a.revision(),
                    a.status(),
                    a.questions(),
                    a.points(),
                    a.updatedAt(),
                    AssessmentContent.of(a));
        }
    }

    /** @param editable whether the person may change them */
    record AuthoredAssessments(List<AuthoredAssessment> items, CourseRulesAnswer rules, boolean editable) {
        static AuthoredAssessments of(WriteAssessments.Overview overview) {
            return new AuthoredAssessments(
                    overview.assessments().stream().map(AuthoredAssessment::of).toList(),
                    CourseRulesAnswer.of(overview.rules()),
                    overview.editable());
        }
    }

    /** How the viewer stands. @param percent of the best attempt @param opensAt when a closed door opens by itself */
    record StandingAnswer(
            int used,
            @Nullable BigDecimal percent,
            boolean passed,
            boolean awaiting,
            @Nullable UUID running,
            Standing.Door door,
            @Nullable Instant opensAt) {
        static StandingAnswer of(Standing s) {
            return new StandingAnswer(
                    s.used(),
                    s.best() == null ? null : s.best().percent(),
                    s.passed(),
                    s.awaiting(),
                    s.running(),
                    s.door(),
                    s.opensAt());
        }
    }

    /** What an assessment asks for, before it begins. @param attempts 0 for any number @param passMark in percent */
    record AssessmentOffer(
            UUID id,
            UUID courseId,
            AssessmentKind kind,
            AssessmentPlace placeKind,
            UUID placeId,
            String title,
            boolean required,
            int questions,
            BigDecimal points,
            BigDecimal passMark,
            int attempts,
            int coolingMinutes,
            Disclosure disclosure,
            @Nullable Integer minutes,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            StandingAnswer standing) {
        static AssessmentOffer of(ReadAttempts.Offer offer) {
            Assessment a = offer.assessment();
            Conditions c = a.conditions();
            return new AssessmentOffer(
                    a.id(),
                    a.courseId(),
                    a.kind(),
                    a.placeKind(),
                    a.placeId(),
                    a.title(),
                    a.required(),
                    a.questions(),
                    a.points(),
                    offer.rules().passMark(),
                    c.attempts(),
                    c.coolingMinutes(),
                    c.disclosure(),
                    c.minutes(),
                    c.opensAt(),
                    c.closesAt(),
                    StandingAnswer.of(offer.standing()));
        }
    }

    record AssessmentOffers(List<AssessmentOffer> items) {}

    /** The page before the start. @param honour to be confirmed, null for nothing */
    record AssessmentDoor(
            AssessmentOffer offer,
            List<BlockView> introduction,
            @Nullable String honour,
            List<AttemptAnswers.AttemptSummary> attempts) {
        static AssessmentDoor of(ReadAttempts.Offer offer, MarkdownViews views) {
            Assessment a = offer.assessment();
            return new AssessmentDoor(
                    AssessmentOffer.of(offer),
                    views.of(a.introduction()),
                    a.conditions().honour(),
                    offer.attempts().stream()
                            .map(AttemptAnswers.AttemptSummary::of)
                            .toList());
        }
    }
}
