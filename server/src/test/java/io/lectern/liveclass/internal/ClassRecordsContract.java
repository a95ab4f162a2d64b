package io.lectern.liveclass.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.Ids;
import io.lectern.liveclass.ClassKind;
import io.lectern.liveclass.ClassState;
import io.lectern.liveclass.audience.Audience;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;

/** What every store must keep of classes, alike. */
abstract class ClassRecordsContract {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123Z");
    private static final List<ClassState> OPEN = List.of(ClassState.PLANNED, ClassState.RUNNING);

    @Autowired
    private LiveClasses classes;

    @Autowired
    private Attendances attendances;

    @Autowired
    private ChatLines lines;

    private final UUID host = Ids.next();
    private final UUID course = Ids.next();
    private final UUID lesson = Ids.next();

    private LiveClass save(ClassKind kind, ClassState state, int minute) {
        Instant at = NOON.plusSeconds(60L * minute);
        @Nullable Instant startedAt = state == ClassState.PLANNED ? null : at;
        @Nullable Instant endedAt = state == ClassState.ENDED ? at : null;
        return classes.save(new LiveClass(
                Ids.next(),
                null,
                lesson,
                course,
                kind,
                state,
                "Stock",
                "en",
                "noor",
                host,
                at,
                null,
                startedAt,
                endedAt,
                false,
                null,
                null));
    }

    @Test
    void keepsAClassAsItIs() {
        LiveClass saved = save(ClassKind.PRIVATE, ClassState.RUNNING, 0);
        assertThat(classes.findById(saved.id())).contains(saved);
        LiveClass ended = classes.save(saved.ended(NOON.plusSeconds(600), true));
        assertThat(classes.findById(saved.id())).contains(ended);
        assertThat(ended.toTheEnd()).isTrue();
    }

    @Test
    void findsTheRunningPrivateClassOfALesson() {
        save(ClassKind.PRIVATE, ClassState.ENDED, 0);
        LiveClass older = save(ClassKind.PRIVATE, ClassState.RUNNING, 1);
        LiveClass newer = save(ClassKind.PRIVATE, ClassState.RUNNING, 2);
        save(ClassKind.GROUP, ClassState.RUNNING, 3);
        assertThat(older.version()).isNotNull();
        assertThat(classes.findFirstByHostIdAndLessonIdAndKindAndStateOrderByCreatedAtDesc(
                        host, lesson, ClassKind.PRIVATE, ClassState.RUNNING))
                .contains(newer);
    }

    @Test
    void listsOpenClassesNewestFirst() {
        LiveClass planned = save(ClassKind.GROUP, ClassState.PLANNED, 0);
        LiveClass running = save(ClassKind.GROUP, ClassState.RUNNING, 1);
        LiveClass own = save(ClassKind.PRIVATE, ClassState.RUNNING, 2);
        save(ClassKind.GROUP, ClassState.ENDED, 3);
        assertThat(classes.findByHostIdAndStateInOrderByCreatedAtDesc(host, OPEN, Limit.of(10)))
                .containsExactly(own, running, planned);
        assertThat(classes.findByCourseIdInAndKindAndStateInOrderByCreatedAtDesc(
                        List.of(course), ClassKind.GROUP, OPEN, Limit.of(1)))
                .containsExactly(running);
        assertThat(classes.findByKindAndStateInOrderByCreatedAtDesc(ClassKind.GROUP, OPEN, Limit.of(100)))
                .contains(running, planned)
                .doesNotContain(own);
    }

    @Test
    void findsEndedClassesOfWhichSomethingIsKept() {
        LiveClass older = save(ClassKind.GROUP, ClassState.ENDED, 1);
        LiveClass newer = save(ClassKind.GROUP, ClassState.ENDED, 2);
        LiveClass own = save(ClassKind.PRIVATE, ClassState.ENDED, 3);
        save(ClassKind.GROUP, ClassState.RUNNING, 4);
        classes.save(save(ClassKind.GROUP, ClassState.ENDED, 0).forgotten(NOON));
        assertThat(classes.findByCourseIdAndKindAndStateAndForgottenAtIsNullOrderByEndedAtDesc(
                        course, ClassKind.GROUP, ClassState.ENDED, Limit.of(5)))
                .containsExactly(newer, older);
        UUID before = new UUID(older.id().getMostSignificantBits(), 0);
        assertThat(classes.findByStateAndEndedAtBeforeAndForgottenAtIsNullAndIdGreaterThanOrderById(
                        ClassState.ENDED, NOON.plusSeconds(180), before, Limit.of(100)))
                .contains(older, newer)
                .doesNotContain(own)
                .allMatch(LiveClass::isKept);
        long before2000 = classes.countByStateAndEndedAtBeforeAndForgottenAtIsNull(
                ClassState.ENDED, Instant.parse("2000-01-01T00:00:00Z"));
        long now = classes.countByStateAndEndedAtBeforeAndForgottenAtIsNull(ClassState.ENDED, NOON.plusSeconds(180));
        assertThat(now - before2000).isGreaterThanOrEqualTo(2);
        LiveClass shown = classes.save(older.recordedAs("Stock again", Audience.ATTENDED));
        assertThat(classes.findById(older.id())).contains(shown);
    }

    @Test
    void notesAttendanceOnceAndForgetsIt() {
        UUID classId = Ids.next();
        UUID user = Ids.next();
        Attendance note = attendances.save(Attendance.of(classId, user, NOON));
        assertThat(attendances.existsByClassIdAndUserId(classId, user)).isTrue();
        assertThat(attendances.findByClassId(classId)).containsExactly(note);
        assertThat(attendances.findByUserIdOrderByEnteredAtDesc(user, Limit.of(5)))
                .containsExactly(note);
        assertThat(attendances.findByUserIdAndClassIdIn(user, List.of(classId, Ids.next())))
                .containsExactly(note);
        attendances.deleteByUserId(user);
        assertThat(attendances.existsByClassIdAndUserId(classId, user)).isFalse();
    }

    @Test
    void keepsTheLatestChatLinesAndForgetsAnAuthor() {
        UUID classId = Ids.next();
        UUID author = Ids.next();
        ChatLine first = lines.save(new ChatLine(Ids.next(), null, classId, author, "Anna", "One", NOON));
        ChatLine second =
                lines.save(new ChatLine(Ids.next(), null, classId, author, "Anna", "Two", NOON.plusSeconds(1)));
        assertThat(lines.findByClassIdOrderBySaidAtDesc(classId, Limit.of(10))).containsExactly(second, first);
        lines.deleteByAuthorId(author);
        assertThat(lines.findByClassIdOrderBySaidAtDesc(classId, Limit.of(10))).isEmpty();
    }

    @Test
    void forgetsAllThatWasSaidInAClass() {
        UUID classId = Ids.next();
        lines.save(new ChatLine(Ids.next(), null, classId, Ids.next(), "Anna", "One", NOON));
        ChatLine elsewhere = lines.save(new ChatLine(Ids.next(), null, Ids.next(), Ids.next(), "Omar", "Two", NOON));
        lines.deleteByClassId(classId);
        assertThat(lines.findByClassIdOrderBySaidAtDesc(classId, Limit.of(10))).isEmpty();
        assertThat(lines.findByClassIdOrderBySaidAtDesc(elsewhere.classId(), Limit.of(10)))
                .containsExactly(elsewhere);
    }
}
