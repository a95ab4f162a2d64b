package io.lectern.assessment.authoring;

import io.lectern.assessment.AssessmentPlace;
import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * A quiz or an exam of a course, as its teachers made it. Changing one touches no attempt that has begun: an attempt keeps
 * the questions and the conditions that it began with.
 *
 * @param placeId the lesson or module where it stands; the course itself when it stands at its end
 * @param required whether the course is complete only with it
 * @param introduction Markdown, read before the start
 */
@Aggregate(module = "assessment", name = "assessment", collection = "assessment_assessment")
public record Assessment(
        @Id UUID id,
        @Version @Nullable Long version,
        @Indexed UUID courseId,
        AssessmentKind kind,
        AssessmentPlace placeKind,
        UUID placeId,
        String title,
        String introduction,
        boolean required,
        AssessmentStatus status,
        List<Section> sections,
        Conditions conditions,
        Instant updatedAt,
        UUID updatedBy) {

    public Assessment {
        sections = List.copyOf(sections);
    }

    /** What its authors decide, all at once. */
    public record Content(
            AssessmentKind kind,
            AssessmentPlace placeKind,
            UUID placeId,
            String title,
            String introduction,
            boolean required,
            List<Section> sections,
            Conditions conditions) {}

    static Assessment draft(UUID course, Content content, UUID author, Instant at) {
        return of(Ids.next(), null, course, content, AssessmentStatus.DRAFT, author, at);
    }

    Assessment with(Content content, UUID author, Instant at) {
        return of(id, version, courseId, content, status, author, at);
    }

    Assessment with(AssessmentStatus next, UUID author, Instant at) {
        return of(id, version, courseId, content(), next, author, at);
    }

    /** The questions that it names; those that it draws are not in it. */
    public Set<UUID> named() {
        return sections.stream()
                .flatMap(section -> section.items().stream())
                .map(Item::question)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As an attempt would find it while only these of its named questions are in use. */
    public Assessment asking(Set<UUID> inUse) {
        List<Section> asked = sections.stream()
                .map(section -> new Section(
                        section.id(),
                        section.title(),
                        section.items().stream()
                                .filter(item -> item.question() == null || inUse.contains(item.question()))
                                .toList()))
                .toList();
        Content found = content();
        var content = new Content(
                found.kind(),
                found.placeKind(),
                found.placeId(),
                found.title(),
                found.introduction(),
                found.required(),
                asked,
                found.conditions());
        return with(content, updatedBy, updatedAt);
    }

    /** How often it was saved; who changes it says which state they saw. */
    public long revision() {
        return version == null ? 0 : version;
    }

    /** How many questions an attempt has. */
    public int questions() {
        return sections.stream().mapToInt(Section::questions).sum();
    }

    /** The points of an attempt that answers everything right. */
    public BigDecimal points() {
        return sections.stream().map(Section::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Content content() {
        return new Content(kind, placeKind, placeId, title, introduction, required, sections, conditions);
    }

    private static Assessment of(
            UUID id,
            @Nullable Long version,
            UUID course,
            Content content,
            AssessmentStatus status,
            UUID author,
            Instant at) {
        return new Assessment(
                id,
                version,
                course,
                content.kind(),
                content.placeKind(),
                content.placeId(),
                content.title(),
                content.introduction(),
                content.required(),
                status,
                content.sections(),
                content.conditions(),
                at,
                author);
    }
}
