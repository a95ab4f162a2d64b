package io.lectern.media.upload;

import static io.lectern.media.testing.TestPurpose.KIND;
import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.kernel.Ids;
import io.lectern.media.Arrivals;
import io.lectern.media.UploadProblem;
import io.lectern.media.UploadRules;
import io.lectern.media.testing.TestPurpose;
import io.lectern.media.upload.Upload.State;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What those who set limits, and those who look for what is missing, are told of uploads. */
abstract class UploadLimitsContract {

    @OnPostgres
    static class OnPostgresTest extends UploadLimitsContract {}

    @OnMongo
    static class OnMongoTest extends UploadLimitsContract {}

    @Autowired
    TestPeople people;

    @Autowired
    TestPurpose purpose;

    @Autowired
    BeginUpload begin;

    @Autowired
    Uploads uploads;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Clock clock;

    private final UUID subject = Ids.next();
    private Actor teacher = Actor.lectern();

    @BeforeEach
    void aTeacher() {
        teacher = people.teacher().actor();
    }

    private Upload begin(String name) {
        return begin.begin(teacher, new Upload.Announced(KIND, subject, name, null, 1000));
    }

    @Test
    void whatIsOnItsWayCountsWhenAnotherBeginsAndNotWhenItIsKept() {
        Upload upload = begin("on-its-way.png");
        assertThat(uploads.findByStateIn(List.of(State.RECEIVING)))
                .extracting(Upload::id)
                .contains(upload.id());
        assertThat(uploads.findByStateIn(List.of(State.KEPT)))
                .extracting(Upload::id)
                .doesNotContain(upload.id());
        List<Long> told = new ArrayList<>();
        var limits = new Limits(List.of((_, bytes, onTheirWay) -> told.addAll(List.of(bytes, onTheirWay))), uploads);
        UploadRules rules = purpose.rules(teacher, subject);
        limits.requireKept(rules, 7);
        limits.requireBegun(rules, 5);
        assertThat(told).startsWith(7L, 0L, 5L).hasSize(4);
        assertThat(told.getLast()).isGreaterThanOrEqualTo(1000);
    }

    @Test
    void whatLiesInQuarantineIsTold() {
        uploads.save(begin("bad.png").refused(new UploadProblem.Infected("bad.png", "Eicar"), clock.instant()));
        uploads.save(begin("unfit.png").refused(new UploadProblem.TwoInOne("unfit.png"), clock.instant()));
        List<UUID> subjects = List.of(subject, Ids.next());
        assertThat(uploads.findByStateAndSubjectIn(State.REFUSED, subjects)).hasSize(2);
        assertThat(arrivals.quarantined(subjects)).containsOnlyKeys(subject).containsValue(Set.of("bad.png"));
    }
}
