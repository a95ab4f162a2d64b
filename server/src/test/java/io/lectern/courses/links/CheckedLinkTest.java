package io.lectern.courses.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.courses.links.CheckedLink.State;
import io.lectern.courses.links.outside.Finding;
import io.lectern.courses.links.outside.Finding.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CheckedLinkTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
    private static final Finding FINE = new Finding.Fine();
    private static final Finding SILENT = new Finding.Failed(Reason.NO_ANSWER, true);

    private static CheckedLink looked(CheckedLink link, Finding finding, Instant at) {
        return link.looked(finding, at, at.plus(Duration.ofDays(1)));
    }

    private final CheckedLink link = CheckedLink.of("https://example.org/a", MONDAY);

    @Test
    void oneFailedLookIsNotBroken() {
        CheckedLink failed = looked(looked(link, FINE, MONDAY), SILENT, MONDAY.plusSeconds(60));
        assertThat(failed.state()).isEqualTo(State.OK);
        assertThat(failed.reason()).isEqualTo(Reason.NO_ANSWER);
        assertThat(looked(failed, SILENT, MONDAY.plusSeconds(3600)).state()).isEqualTo(State.OK);
        assertThat(looked(failed, FINE, MONDAY.plusSeconds(3600)).failingSince())
                .isNull();
    }

    @Test
    void twiceOnDifferentNightsIsBroken() {
        Instant tuesday = MONDAY.plus(Duration.ofHours(23));
        CheckedLink broken = looked(looked(link, SILENT, MONDAY), SILENT, tuesday);
        assertThat(broken.state()).isEqualTo(State.BROKEN);
        assertThat(broken.brokenSince()).isEqualTo(tuesday);
        assertThat(broken.told()).isFalse();
    }

    @Test
    void whatThePlaceItselfCallsGoneIsBrokenAtOnce() {
        CheckedLink broken = looked(link, new Finding.Gone(Reason.NOT_SHARED), MONDAY);
        assertThat(broken.state()).isEqualTo(State.BROKEN);
        assertThat(broken.reason()).isEqualTo(Reason.NOT_SHARED);
    }

    @Test
    void isToldOnceAndAgainAfterItWasWell() {
        Finding gone = new Finding.Gone(Reason.GONE);
        CheckedLink told = looked(link, gone, MONDAY).toldOf();
        CheckedLink still = looked(told, gone, MONDAY.plus(Duration.ofDays(1)));
        assertThat(still.told()).isTrue();
        assertThat(still.brokenSince()).isEqualTo(MONDAY);
        assertThat(looked(still, SILENT, MONDAY.plus(Duration.ofDays(2))).state())
                .isEqualTo(State.BROKEN);
        CheckedLink well = looked(still, FINE, MONDAY.plus(Duration.ofDays(2)));
        assertThat(well.brokenSince()).isNull();
        assertThat(looked(well, gone, MONDAY.plus(Duration.ofDays(3))).told()).isFalse();
    }

    @Test
    void aBusyPlaceSaysNothingAboutTheLink() {
        CheckedLink fine = looked(link, FINE, MONDAY);
        CheckedLink later = fine.looked(new Finding.Later(null), MONDAY.plusSeconds(9), MONDAY.plusSeconds(99));
        assertThat(later).isEqualTo(fine.due(MONDAY.plusSeconds(99)));
    }

    @Test
    void theNextNightIsThatOfTheAcademy() {
        ZoneId dubai = ZoneId.of("Asia/Dubai");
        for (int i = 0; i < 50; i++) {
            var next = Nights.next(MONDAY, dubai, "https://example.org/" + i).atZone(dubai);
            assertThat(next.toLocalDate()).hasToString("2026-11-24");
            assertThat(next.getHour()).isBetween(1, 4);
        }
    }
}
