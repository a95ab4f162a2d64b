package io.lectern.analytics.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.UserId;
import io.lectern.accounts.events.AccountErased;
import io.lectern.analytics.activity.ActivityTotals.HourTotal;
import io.lectern.analytics.activity.ActivityTotals.LastActive;
import io.lectern.analytics.statistics.MinutesOfHour;
import io.lectern.analytics.statistics.Quarter;
import io.lectern.assessment.events.AttemptWorkedOn;
import io.lectern.courses.CourseId;
import io.lectern.kernel.Ids;
import io.lectern.learning.events.CardsReviewed;
import io.lectern.learning.events.LessonRead;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Each test works in a past of its own, so that what all people did together can be told apart. */
abstract class ActivityContract {

    private static final Random RANDOM = new Random();
    private static final ZoneId DUBAI = ZoneId.of("Asia/Dubai");

    @Autowired
    ActiveHours hours;

    @Autowired
    NoteActivity note;

    @Autowired
    ReadActivity read;

    @Autowired
    ForgetActivity forget;

    @Autowired
    ApplicationEventPublisher events;

    private final UserId person = new UserId(Ids.next());
    private final CourseId course = new CourseId(Ids.next());
    private final Instant hour = Instant.parse("1980-01-01T09:00:00Z").plus(Duration.ofDays(RANDOM.nextInt(9000)));

    private List<ActiveHour> rows(UUID who) {
        return hours.findByPersonIdAndHourGreaterThanEqual(who, Instant.EPOCH);
    }

    @Test
    void minutesOfAnHourAreKeptTogetherAndCountedOnce() {
        note.bring(person, course, hour.plus(Duration.ofMinutes(10)), 10);
        note.bring(person, course, hour.plus(Duration.ofMinutes(15)), 10);
        ActiveHour kept = rows(person.value()).getFirst();
        assertThat(rows(person.value())).hasSize(1);
        assertThat(kept.bits().count()).isEqualTo(15);
        assertThat(List.of(kept.quarter1(), kept.quarter2(), kept.quarter3(), kept.quarter4()))
                .containsExactly(5, 10, 0, 0);
        assertThat(hours.findByPersonIdAndHour(person.value(), hour)).containsExactly(kept);
        assertThat(hours.existsByPersonIdAndHourLessThan(person.value(), hour)).isFalse();
        assertThat(hours.existsByPersonIdAndHourLessThan(person.value(), hour.plusSeconds(1)))
                .isTrue();
    }

    @Test
    void whatGoesOnPastTheHourIsInTheNextOne() {
        note.bring(person, course, hour.plus(Duration.ofMinutes(55)), 20);
        assertThat(rows(person.value()))
                .extracting(ActiveHour::hour, row -> row.bits().count())
                .containsExactlyInAnyOrder(tuple(hour, 5), tuple(hour.plus(Duration.ofHours(1)), 15));
    }

    @Test
    void severalDevicesAtOnceLoseNothing() throws InterruptedException, ExecutionException {
        List<Callable<Integer>> devices = IntStream.range(0, 5)
                .<Callable<Integer>>mapToObj(i -> () -> {
                    note.bring(person, course, hour.plus(Duration.ofMinutes(i)), 1);
                    return i;
                })
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> device : threads.invokeAll(devices)) {
                device.get();
            }
        }
        assertThat(rows(person.value())).hasSize(1);
        assertThat(rows(person.value()).getFirst().bits().count()).isEqualTo(5);
    }

    @Test
    void theStoreAddsUpWhatAllPeopleDid() {
        var other = new UserId(Ids.next());
        note.bring(person, course, hour, 20);
        note.bring(other, course, hour.plus(Duration.ofMinutes(50)), 10);
        note.bring(other, new CourseId(Ids.next()), hour.plus(Duration.ofHours(3)), 1);
        assertThat(hours.totals(hour, hour.plus(Duration.ofHours(2))))
                .containsExactly(new HourTotal(hour, 15, 5, 0, 10));
        assertThat(read.totals(hour.plus(Duration.ofMinutes(15)), hour.plus(Duration.ofHours(4))))
                .containsExactly(
                        new Quarter(hour.plus(Duration.ofMinutes(15)), 5),
                        new Quarter(hour.plus(Duration.ofMinutes(45)), 10),
                        new Quarter(hour.plus(Duration.ofHours(3)), 1));
        assertThat(hours.lastActive(course.value(), hour))
                .containsExactlyInAnyOrder(new LastActive(person.value(), hour), new LastActive(other.value(), hour));
        assertThat(read.lastActive(course, hour.plus(Duration.ofHours(1)))).isEmpty();
        assertThat(read.lastActive(course, hour.plus(Duration.ofMinutes(59)))).containsEntry(other, hour);
    }

    @Test
    void peopleAreCountedOnceHoweverMuchTheyDo() {
        Instant ahead = Instant.parse("2300-01-01T00:00:00Z").plus(Duration.ofDays(RANDOM.nextInt(9000)));
        assertThat(hours.peopleActive(ahead)).isZero();
        note.bring(person, course, ahead, 1);
        note.bring(person, new CourseId(Ids.next()), ahead.plus(Duration.ofHours(5)), 1);
        assertThat(hours.peopleActive(ahead)).isEqualTo(1);
        hours.deleteByPersonId(person.value());
        assertThat(hours.peopleActive(ahead)).isZero();
    }

    @Test
    void aStreakIsFollowedAsFarBackAsItGoes() {
        Instant now = hour.plus(Duration.ofHours(2));
        LocalDate today = LocalDate.ofInstant(now, DUBAI);
        for (int i = 0; i < 160; i++) {
            note.bring(person, course, hour.minus(Duration.ofDays(i)), 3);
        }
        note.bring(person, course, hour.minus(Duration.ofDays(162)), 3);
        assertThat(read.daysOf(person, DUBAI, now).streak(today).days()).isEqualTo(160);
        assertThat(read.daysOf(person, DUBAI, now).last(2, today))
                .allSatisfy(day -> assertThat(day.minutes()).isEqualTo(3));
    }

    @Test
    void aMinuteInTwoCoursesIsOneMinuteOfThePerson() {
        note.bring(person, course, hour, 10);
        note.bring(person, new CourseId(Ids.next()), hour.plus(Duration.ofMinutes(5)), 10);
        assertThat(read.daysOf(person, DUBAI, hour).minutes().values()).containsExactly(15L);
    }

    @Test
    void readingWorkingAndReviewingAreHeardOf() {
        UUID who = person.value();
        events.publishEvent(new LessonRead(who, course.value(), Ids.next(), hour.plusSeconds(5)));
        events.publishEvent(new LessonRead(who, course.value(), Ids.next(), hour.plusSeconds(9)));
        events.publishEvent(new AttemptWorkedOn(who, course.value(), Ids.next(), hour.plusSeconds(65)));
        events.publishEvent(
                new CardsReviewed(who, course.value(), List.of(hour.plusSeconds(130), hour.plusSeconds(1300))));
        events.publishEvent(new CardsReviewed(who, null, List.of(hour.plusSeconds(600), hour.plusSeconds(601))));
        await().untilAsserted(() -> {
            assertThat(minutesIn(course.value())).isEqualTo(4);
            assertThat(minutesIn(null)).isEqualTo(1);
        });
    }

    private int minutesIn(@Nullable UUID where) {
        return rows(person.value()).stream()
                .filter(row -> Objects.equals(row.courseId(), where))
                .map(ActiveHour::bits)
                .mapToInt(MinutesOfHour::count)
                .sum();
    }

    @Test
    void nothingIsLeftOfAnErasedAccount() {
        var other = new UserId(Ids.next());
        note.bring(person, course, hour, 10);
        note.bring(other, course, hour, 10);
        forget.on(new AccountErased(person.value(), hour));
        await().untilAsserted(() -> assertThat(rows(person.value())).isEmpty());
        assertThat(rows(other.value())).hasSize(1);
    }
}
