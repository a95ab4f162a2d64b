package io.lectern.retention.internal;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.accounts.UserId;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseId;
import io.lectern.kernel.GeneralProblem;
import io.lectern.retention.KeptKind;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules, what will be deleted and what was; for administrators and auditors. */
@Service
@Transactional(readOnly = true)
public class ReadRetention {

    private static final int MOST_DELETIONS = 100;
    private static final int MOST_ITEMS = 200;
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final RetentionRulesRecords rules;
    private final Deletions deletions;
    private final Map<KeptKind, Old> old = new EnumMap<>(KeptKind.class);
    private final People people;
    private final CourseCatalog catalog;

    ReadRetention(
            RetentionRulesRecords rules, Deletions deletions, List<Old> old, People people, CourseCatalog catalog) {
        this.rules = rules;
        this.deletions = deletions;
        old.forEach(one -> this.old.put(one.kind(), one));
        this.people = people;
        this.catalog = catalog;
    }

    /**
     * For how many months things are kept.
     *
     * @param revision to be given with a change
     */
    public record Rules(
            @Nullable Integer classMonths,
            @Nullable Integer examFileMonths,
            @Nullable Integer signInMonths,
            int graceDays,
            long revision) {

        static Rules of(RetentionRules rules) {
            return new Rules(
                    rules.classMonths(),
                    rules.examFileMonths(),
                    rules.signInMonths(),
                    rules.graceDays(),
                    Objects.requireNonNullElse(rules.version(), -1L));
        }
    }

    /** Where a deletion stands. */
    public enum Standing {
        PLANNED,
        DONE,
        WITHDRAWN
    }

    /** A deletion that is planned or over. */
    public record Report(
            UUID id,
            KeptKind kind,
            Standing standing,
            Instant cutoff,
            long found,
            long deleted,
            Instant plannedAt,
            Instant dueAt,
            @Nullable Instant endedAt) {

        static Report of(Deletion deletion) {
            return new Report(
                    deletion.id(),
                    deletion.kind(),
                    Standing.valueOf(deletion.state().name()),
                    deletion.cutoff(),
                    deletion.found(),
                    deletion.deleted(),
                    deletion.plannedAt(),
                    deletion.dueAt(),
                    deletion.endedAt());
        }
    }

    /** @param reports the newest first */
    public record Overview(Rules rules, List<Report> reports) {}

    /** @param course its title; null when it is gone @param person whose it is; null when it is nobody's alone */
    public record Item(
            UUID id,
            String title,
            @Nullable String course,
            @Nullable String person,
            Instant at) {}

    public Overview overview(Actor actor) {
        RetentionPolicy.requireMaySee(actor);
        List<Report> reports = deletions.findByIdLessThanOrderByIdDesc(AFTER_ALL, Limit.of(MOST_DELETIONS)).stream()
                .map(Report::of)
                .toList();
        return new Overview(Rules.of(rules.current()), reports);
    }

    /** What a planned deletion will delete, the first 200 of it; nothing once it is over. */
    public List<Item> items(Actor actor, UUID id) {
        RetentionPolicy.requireMaySee(actor);
        Deletion deletion = deletions.findById(id).orElseThrow(() -> new GeneralProblem.NotFound("deletion"));
        if (deletion.state() != Deletion.State.PLANNED) {
            return List.of();
        }
        List<Old.Item> found = Objects.requireNonNull(old.get(deletion.kind())).some(deletion.cutoff(), MOST_ITEMS);
        Map<UUID, String> courses = new HashMap<>();
        found.stream()
                .map(Old.Item::courseId)
                .distinct()
                .forEach(course ->
                        catalog.find(new CourseId(course)).ifPresent(known -> courses.put(course, known.title())));
        Map<UUID, Person> owners = owners(found);
        return found.stream()
                .map(item -> new Item(
                        item.id(),
                        item.title(),
                        courses.get(item.courseId()),
                        item.personId() == null || !owners.containsKey(item.personId())
                                ? null
                                : Objects.requireNonNull(owners.get(item.personId()))
                                        .name(),
                        item.at()))
                .toList();
    }

    private Map<UUID, Person> owners(List<Old.Item> found) {
        List<UserId> ids = found.stream()
                .map(Old.Item::personId)
                .filter(Objects::nonNull)
                .distinct()
                .map(UserId::of)
                .toList();
        return people.findAll(ids).stream()
                .collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
    }
}
