package io.lectern.retention.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.AcademyProfile;
import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.retention.KeptKind;
import io.lectern.retention.events.DeletionPlanned;
import io.lectern.store.Turns;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;

/** Nothing is deleted that no report named, and everything that a report named is, once its days of grace are over. */
abstract class RetentionContract {

    @OnPostgres
    static class OnPostgresTest extends RetentionContract {}

    @OnMongo
    static class OnMongoTest extends RetentionContract {}

    @Autowired
    TestPeople people;

    @Autowired
    RetentionRulesRecords rules;

    @Autowired
    Deletions deletions;

    @Autowired
    DecideRetention decide;

    @Autowired
    ReadRetention read;

    @Autowired
    AcademyProfile academy;

    @Autowired
    Turns turns;

    @Autowired
    Clock clock;

    private final Shelf shelf = new Shelf();
    private final List<Object> told = new ArrayList<>();
    private Actor administrator = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.ADMINISTRATOR));
    private Instant now = Instant.EPOCH;

    /** Things of one kind that know how old they are. */
    private static final class Shelf implements Old {

        private final List<Instant> things = new ArrayList<>();
        private int breaksAfter = Integer.MAX_VALUE;

        @Override
        public KeptKind kind() {
            return KeptKind.CLASSES;
        }

        private Stream<Instant> older(Instant before) {
            return things.stream().filter(thing -> thing.isBefore(before));
        }

        @Override
        public long count(Instant before) {
            return older(before).count();
        }

        @Override
        public List<Item> some(Instant before, int atMost) {
            return older(before)
                    .limit(atMost)
                    .map(at -> new Item(Ids.next(), "Pallets", Ids.next(), null, at))
                    .toList();
        }

        @Override
        public long delete(Instant before, int atMost) {
            if (breaksAfter-- == 0) {
                throw new IllegalStateException("the database is away");
            }
            List<Instant> gone = older(before).limit(2).toList();
            things.removeAll(gone);
            return gone.size();
        }
    }

    @BeforeEach
    void nothingIsPlanned() {
        administrator = people.administrator().actor();
        now = clock.instant();
        rules.deleteAll();
        deletions.deleteAll();
    }

    private RetentionRound round() {
        return new RetentionRound(rules, deletions, List.of(shelf), academy, told::add, turns, clock);
    }

    private void olderBy(Duration... more) {
        Instant year = RetentionRules.usual()
                .cutoff(
                        KeptKind.CLASSES,
                        now,
                        java.time.ZoneId.of(academy.academy().timeZone()))
                .orElseThrow();
        Stream.of(more).forEach(by -> shelf.things.add(year.minus(by)));
    }

    private Deletion planned() {
        return deletions
                .findFirstByKindAndStateOrderById(KeptKind.CLASSES, Deletion.State.PLANNED)
                .orElseThrow();
    }

    @Test
    void whatIsTooOldIsReportedOnceAndDeletedAfterTheDaysOfGrace() {
        olderBy(Duration.ofDays(1), Duration.ofDays(2), Duration.ofDays(3), Duration.ofDays(-1));
        round().run(now);
        round().run(now.plus(Duration.ofDays(1)));
        assertThat(planned().found()).isEqualTo(3);
        assertThat(told).singleElement().isInstanceOfSatisfying(DeletionPlanned.class, event -> {
            assertThat(event.dueAt()).isEqualTo(planned().dueAt());
            assertThat(event.kind()).isEqualTo("CLASSES");
        });
        round().run(now.plus(Duration.ofDays(13)));
        assertThat(shelf.things).as("still in the days of grace").hasSize(4);

        UUID first = planned().id();
        round().run(now.plus(Duration.ofDays(14)));
        assertThat(shelf.things).as("what was not reported stays").hasSize(1);
        assertThat(deletions.findById(first)).hasValueSatisfying(done -> {
            assertThat(done.state()).isEqualTo(Deletion.State.DONE);
            assertThat(done.deleted()).isEqualTo(3);
        });
        assertThat(planned().found())
                .as("what has become too old since is reported next")
                .isEqualTo(1);
    }

    @Test
    void whoDiesWhileDeletingIsFollowedByWhoGoesOn() {
        olderBy(Duration.ofDays(1), Duration.ofDays(2), Duration.ofDays(3));
        round().run(now);
        Instant due = now.plus(Duration.ofDays(15));
        shelf.breaksAfter = 1;
        round().run(due);
        assertThat(planned().deleted()).isEqualTo(2);
        shelf.breaksAfter = Integer.MAX_VALUE;
        round().run(due);
        assertThat(deletions.findByIdLessThanOrderByIdDesc(new UUID(-1, -1), Limit.of(5)))
                .singleElement()
                .satisfies(done -> assertThat(done.deleted()).isEqualTo(3));
    }

    @Test
    void aDeletionIsPutOffByThirtyDays() {
        olderBy(Duration.ofDays(1));
        round().run(now);
        decide.postpone(administrator, planned().id());
        round().run(now.plus(Duration.ofDays(43)));
        assertThat(shelf.things).hasSize(1);
        UUID id = planned().id();
        round().run(now.plus(Duration.ofDays(44)));
        assertThat(shelf.things).isEmpty();
        assertThatThrownBy(() -> decide.postpone(administrator, id)).isInstanceOf(GeneralProblem.Conflict.class);
    }

    @Test
    void aLongerRuleWithdrawsWhatWasPlannedAndAShorterOneDoesNot() {
        olderBy(Duration.ofDays(1));
        round().run(now);
        decide.change(administrator, 6, 24, 3, 14, -1);
        UUID id = planned().id();
        long revision = rules.current().version() == null ? -1 : rules.current().version();
        decide.change(administrator, null, 24, 3, 14, revision);
        assertThat(deletions.findById(id))
                .hasValueSatisfying(gone -> assertThat(gone.state()).isEqualTo(Deletion.State.WITHDRAWN));
        round().run(now.plus(Duration.ofDays(400)));
        assertThat(shelf.things).as("kept for ever").hasSize(1);
        assertThat(deletions.findFirstByKindAndStateOrderById(KeptKind.CLASSES, Deletion.State.PLANNED))
                .isEmpty();
    }

    @Test
    void rulesAreChangedByOneAtATimeAndWithinReason() {
        assertThat(read.overview(administrator).rules()).isEqualTo(new ReadRetention.Rules(12, 24, 3, 14, -1));
        decide.change(administrator, 18, null, 3, 7, -1);
        assertThat(read.overview(administrator).rules().examFileMonths()).isNull();
        assertThatThrownBy(() -> decide.change(administrator, 12, 24, 3, 14, -1))
                .isInstanceOf(GeneralProblem.Conflict.class);
        long revision = read.overview(administrator).rules().revision();
        assertThatThrownBy(() -> decide.change(administrator, 0, 24, 3, 14, revision))
                .isInstanceOf(GeneralProblem.Invalid.class);
        assertThatThrownBy(() -> decide.change(administrator, 12, 24, 3, 0, revision))
                .isInstanceOf(GeneralProblem.Invalid.class);
    }

    @Test
    void onlyAdministratorsDecideAndAuditorsLook() {
        olderBy(Duration.ofDays(1));
        round().run(now);
        UUID id = planned().id();
        Actor auditor = people.auditor().actor();
        assertThat(read.overview(auditor).reports()).hasSize(1);
        assertThat(read.items(auditor, id)).isEmpty();
        for (Actor other :
                List.of(auditor, people.teacher().actor(), people.student().actor())) {
            assertThatThrownBy(() -> decide.change(other, 1, 1, 1, 1, -1)).isInstanceOf(GeneralProblem.Forbidden.class);
            assertThatThrownBy(() -> decide.postpone(other, id)).isInstanceOf(GeneralProblem.Forbidden.class);
        }
        assertThatThrownBy(() -> read.overview(people.teacher().actor())).isInstanceOf(GeneralProblem.Forbidden.class);
        assertThatThrownBy(() -> read.items(people.student().actor(), id)).isInstanceOf(GeneralProblem.Forbidden.class);
    }
}
