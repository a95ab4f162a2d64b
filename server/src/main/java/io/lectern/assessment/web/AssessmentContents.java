package io.lectern.assessment.web;

import io.lectern.assessment.AssessmentPlace;
import io.lectern.assessment.authoring.Assessment;
import io.lectern.assessment.authoring.AssessmentKind;
import io.lectern.assessment.authoring.AssessmentStatus;
import io.lectern.assessment.authoring.Conditions;
import io.lectern.assessment.authoring.CourseRules;
import io.lectern.assessment.authoring.Disclosure;
import io.lectern.assessment.authoring.Item;
import io.lectern.assessment.authoring.QuizRules;
import io.lectern.assessment.authoring.Reveal;
import io.lectern.assessment.authoring.Section;
import io.lectern.assessment.authoring.WriteAssessments;
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
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What authors send and get about quizzes and exams. */
final class AssessmentContents {

    private AssessmentContents() {}

    /**
     * @param id null for a new one
     * @param question null when questions are drawn
     * @param draw how many of those
     * @param tags of drawn ones: each has all of them
     * @param skills of drawn ones: each tells about one of them; null for any
     * @param easiest of drawn ones, null for any
     * @param hardest of drawn ones, null for any
     */
    record ItemContent(
            @Nullable UUID id,
            @Nullable UUID question,
            @Min(1) @Max(200) int draw,
            @NotNull @Size(max = 10) List<@NotBlank @Size(max = 60) String> tags,

            @NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
            BigDecimal points,

            @Nullable @Size(max = 10) List<@NotBlank @Size(max = 60) String> skills,
            @Nullable @Min(1) @Max(5) Integer easiest,
            @Nullable @Min(1) @Max(5) Integer hardest) {
        static ItemContent of(Item item) {
            return new ItemContent(
                    item.id(),
                    item.question(),
                    item.draw(),
                    item.tags(),
                    item.points(),
                    item.skills(),
                    item.easiest(),
                    item.hardest());
        }

        Item item() {
            UUID known = Objects.requireNonNullElseGet(id, Ids::next);
            return question == null
                    ? new Item(known, null, draw, tags, points, skills, easiest, hardest)
                    : Item.named(known, question, points);
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

    /** When learners see more than their points. @param at the moment, where it waits for one */
    record RevealContent(
            Reveal.@NotNull When when, @Nullable Instant at) {
        static RevealContent of(Reveal reveal) {
            return new RevealContent(reveal.when(), reveal.at());
        }

        Reveal reveal() {
            return new Reveal(when, at);
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
            @Nullable @Size(max = 2000) String honour,
            @NotNull @Valid RevealContent reveal) {
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
                    c.honour(),
                    RevealContent.of(c.reveal()));
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
                    honour == null || honour.isBlank() ? null : honour,
                    reveal.reveal());
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
    record ChangeCourseRules(
            int number,

            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal passMark,

            @NotNull @Valid QuizRulesContent quizzes) {}

    /** What a new quiz begins with. @param attempts 0 for any number @param together when results are released together */
    record QuizRulesContent(
            @Min(0) @Max(100) int attempts,
            @Min(0) @Max(60 * 24 * 60) int coolingMinutes,
            boolean shuffleQuestions,
            boolean shuffleOptions,
            @NotNull Disclosure disclosure,
            boolean together) {
        static QuizRulesContent of(QuizRules r) {
            return new QuizRulesContent(
                    r.attempts(),
                    r.coolingMinutes(),
                    r.shuffleQuestions(),
                    r.shuffleOptions(),
                    r.disclosure(),
                    r.together());
        }

        QuizRules rules() {
            return new QuizRules(attempts, coolingMinutes, shuffleQuestions, shuffleOptions, disclosure, together);
        }
    }

    /** @param number counts the changes */
    record CourseRulesAnswer(BigDecimal passMark, QuizRulesContent quizzes, int number) {
        static CourseRulesAnswer of(CourseRules rules) {
            return new CourseRulesAnswer(rules.passMark(), QuizRulesContent.of(rules.quizzes()), rules.number());
        }
    }

    /** An assessment for its authors. @param missing questions that it names and that are not in use @param questions how many an attempt has @param points that it is worth */
    record AuthoredAssessment(
            UUID id,
            UUID courseId,
            long revision,
            AssessmentStatus status,
            int questions,
            BigDecimal points,
            Set<UUID> missing,
            Instant updatedAt,
            AssessmentContent content) {
        static AuthoredAssessment of(Assessment a, Set<UUID> missing) {
            return new AuthoredAssessment(
                    a.id(),
                    a.courseId(),
                    a.revision(),
                    a.status(),
                    a.questions(),
                    a.points(),
                    missing,
                    a.updatedAt(),
                    AssessmentContent.of(a));
        }
    }

    /** @param editable whether the person may change them */
    record AuthoredAssessments(List<AuthoredAssessment> items, CourseRulesAnswer rules, boolean editable) {
        static AuthoredAssessments of(WriteAssessments.Overview overview, Function<Assessment, Set<UUID>> missing) {
            return new AuthoredAssessments(
                    overview.assessments().stream()
                            .map(a -> AuthoredAssessment.of(a, missing.apply(a)))
                            .toList(),
                    CourseRulesAnswer.of(overview.rules()),
                    overview.editable());
        }
    }
}
