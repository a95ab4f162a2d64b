package io.lectern.learning.mastery;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * What one person's answers in one course say. The answers are what is true; every estimate is worked out from them anew.
 *
 * @param evidence in the order of time
 * @param objectedAt since when an objection waits for a teacher; null when none does
 * @param announcements what became of objections and is not on its way to the others yet; null for nothing
 * @param announceSince since when the oldest of these waits; null when none does
 */
@Aggregate(module = "learning", name = "learner_mastery", collection = "learning_learner_mastery")
@CompoundIndex(name = "learner_mastery_person_course", def = "{'personId': 1, 'courseId': 1}", unique = true)
public record LearnerMastery(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID personId,
        @Indexed UUID courseId,
        List<Evidence> evidence,
        List<Objection> objections,
        @Indexed @Nullable Instant objectedAt,
        @Nullable List<Announcement> announcements,
        @Indexed @Nullable Instant announceSince) {

    public LearnerMastery {
        evidence = List.copyOf(evidence);
        objections = List.copyOf(objections);
        announcements = announcements == null || announcements.isEmpty() ? null : List.copyOf(announcements);
    }

    static LearnerMastery empty(UUID person, UUID course) {
        return new LearnerMastery(Ids.next(), null, person, course, List.of(), List.of(), null, null, null);
    }

    /** With these answers in their places in time; those that are there already count once, as they are judged now. */
    LearnerMastery with(List<Evidence> answers) {
        Map<String, Evidence> all = new HashMap<>();
        evidence.forEach(known -> all.put(known.key(), known));
        answers.forEach(answer -> all.merge(answer.key(), answer, Evidence::or));
        List<Evidence> sorted = all.values().stream().sorted(Evidence.BY_TIME).toList();
        return sorted.equals(evidence)
                ? this
                : new LearnerMastery(
                        id, version, personId, courseId, sorted, objections, objectedAt, announcements, announceSince);
    }

    /** With an objection; one that is open for the skill already is replaced. */
    LearnerMastery with(Objection objection) {
        List<Objection> all = new ArrayList<>(objections.stream()
                .filter(Predicate.not(o -> o.isOpen() && o.skill().equals(objection.skill())))
                .toList());
        all.add(objection);
        return objected(all);
    }

    private LearnerMastery objected(List<Objection> all) {
        Instant since = all.stream()
                .filter(Objection::isOpen)
                .map(Objection::at)
                .min(Instant::compareTo)
                .orElse(null);
        return new LearnerMastery(id, version, personId, courseId, evidence, all, since, announcements, announceSince);
    }

    /** With something to be announced; it stays until that is on its way. */
    LearnerMastery announcing(Announcement next) {
        List<Announcement> all = new ArrayList<>(toAnnounce());
        all.add(next);
        Instant since = announceSince == null ? next.at() : announceSince;
        return new LearnerMastery(id, version, personId, courseId, evidence, objections, objectedAt, all, since);
    }

    List<Announcement> toAnnounce() {
        return announcements == null ? List.of() : announcements;
    }

    LearnerMastery announced() {
        return new LearnerMastery(id, version, personId, courseId, evidence, objections, objectedAt, null, null);
    }

    Optional<Objection> openObjection(UUID objection) {
        return objections.stream()
                .filter(o -> o.isOpen() && o.id().equals(objection))
                .findFirst();
    }

    boolean isObjectedTo(UUID skill) {
        return objections.stream().anyMatch(o -> o.isOpen() && o.skill().equals(skill));
    }

    LearnerMastery decided(Objection decision) {
        List<Objection> all = objections.stream()
                .map(o -> o.id().equals(decision.id()) ? decision : o)
                .toList();
        return objected(all);
    }

    Optional<Objection> lastObjection(UUID skill) {
        return objections.reversed().stream()
                .filter(o -> o.skill().equals(skill))
                .findFirst();
    }

    /** From when on answers count for the skill. */
    private Instant beginOf(UUID skill) {
        return objections.stream()
                .filter(o -> o.skill().equals(skill) && o.state() == Objection.State.BEGUN_ANEW)
                .flatMap(o -> Optional.ofNullable(o.decidedAt()).stream())
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    /** What the answers say about a skill of the course. */
    SkillEstimate estimate(Skill skill, SkillsTold told) {
        Instant begin = beginOf(skill.id());
        return SkillEstimate.of(
                skill,
                evidence.stream()
                        .filter(answer -> answer.at().isAfter(begin) && told.about(skill, answer))
                        .toList(),
                lastObjection(skill.id()));
    }
}
