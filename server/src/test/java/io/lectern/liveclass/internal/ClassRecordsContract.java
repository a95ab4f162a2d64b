package io.lectern.liveclass.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.Ids;
import io.lectern.liveclass.ClassKind;
import io.lectern.liveclass.ClassState;
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
                false));
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
    void notesAttendanceOnceAndForgetsIt() {
        UUID classId = Ids.next();
        UUID user = Ids.next();
        Attendance note = attendances.save(Attendance.of(classId, user, NOON));
        assertThat(attendances.existsByClassIdAndUserId(classId, user)).isTrue();
        assertThat(attendances.findByClassId(classId)).containsExactly(note);
        assertThat(attendances.findByUserIdOrderByEnteredAtDesc(user, Limit.of(5)))
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
}
