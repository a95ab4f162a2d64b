package io.lectern.learning.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.events.AccountErased;
import io.lectern.courses.LessonId;
import io.lectern.courses.events.CourseDeleted;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import io.lectern.notifications.internal.Mail;
import io.lectern.notifications.internal.Mails;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

/** Who sees estimates, objects to them and is forgotten. */
abstract class MasteryPeopleContract extends LessonWithChecks {

    @OnPostgres
    static class OnPostgresTest extends MasteryPeopleContract {}

    @OnMongo
    static class OnMongoTest extends MasteryPeopleContract {}

    @Autowired
    HearObjections objections;

    @Autowired
    ForgetMastery forget;

    @Autowired
    Mails mails;

    private List<Mail.News.Kind> mailsTo(Actor person) {
        return mails.findAll().stream()
                .filter(mail -> mail.personId().equals(person.userId()) && mail.news() != null)
                .map(mail -> Objects.requireNonNull(mail.news()).kind())
                .toList();
    }

    @Test
    void aLearnerObjectsAndATeacherLetsTheSkillBeginAnew() {
        answers(3, false);
        objections.object(student, course.value(), lesson.value(), "I was ill.");
        objections.object(student, course.value(), lesson.value(), "I was very ill.");
        Objection open = mine().objection().orElseThrow();
        assertThat(open.words()).isEqualTo("I was very ill.");
        assertThat(objections.waiting(teacher)).singleElement().satisfies(waiting -> {
            assertThat(waiting.course().id()).isEqualTo(course);
            assertThat(waiting.open()).isEqualTo(1);
            assertThat(waiting.since()).isEqualTo(open.at());
        });
        assertThat(objections.waiting(people.teacher().actor())).isEmpty();
        assertThat(objections.waiting(student)).isEmpty();
        assertThat(masteries.findByObjectedAtIsNotNull())
                .extracting(LearnerMastery::personId)
                .contains(student.userId());
        objections.decide(teacher, course.value(), student.userId(), open.id(), true, "Try again.");
        assertThat(mine().steps()).isEmpty();
        assertThat(mine().objection().orElseThrow().state()).isEqualTo(Objection.State.BEGUN_ANEW);
        assertThat(mine().objection().orElseThrow().reply()).isEqualTo("Try again.");
        assertThat(objections.waiting(teacher)).isEmpty();
        assertThat(masteries.findByObjectedAtIsNotNull())
                .extracting(LearnerMastery::personId)
                .doesNotContain(student.userId());
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(mailsTo(teacher)).containsExactly(Mail.News.Kind.OBJECTION);
            assertThat(mailsTo(student)).containsExactly(Mail.News.Kind.OBJECTION_DECIDED);
        });
        assertThatThrownBy(() -> objections.decide(teacher, course.value(), student.userId(), open.id(), true, ""))
                .isInstanceOf(GeneralProblem.NotFound.class);
        assertThatThrownBy(() -> objections.decide(student, course.value(), student.userId(), open.id(), true, ""))
                .isInstanceOf(GeneralProblem.Forbidden.class);
        assertThatThrownBy(() -> objections.object(teacher, course.value(), lesson.value(), "No."))
                .isInstanceOf(GeneralProblem.Forbidden.class);
        assertThatThrownBy(() -> objections.object(student, course.value(), Ids.next(), "No."))
                .isInstanceOf(GeneralProblem.NotFound.class);
        assertThat(masteries
                        .findByPersonIdAndCourseId(student.userId(), course.value())
                        .orElseThrow()
                        .evidence())
                .hasSize(3);
    }

    @Test
    void teachersSeeTheClassWeakestSkillFirst() {
        LessonId second = make.lesson(teacher, course, TEXT.replace("carries", "holds"));
        answers(4, true);
        Instant now = clock.instant();
        note.note(
                student.id(),
                course,
                List.of(new Evidence(
                        "other", Evidence.Source.CLASS, Ids.next(), second.value(), null, List.of(), false, now)));
        enrol.self(people.student().actor(), course.value());
        ReadMastery.OfClass seen = mastery.ofClass(teacher, course.value());
        assertThat(seen.skills()).extracting(of -> of.skill().id()).containsExactly(second.value(), lesson.value());
        assertThat(seen.skills().getLast().mastered()).isEqualTo(1);
        assertThat(seen.learners()).hasSize(2);
        assertThat(seen.hardest()).containsExactly(new HardQuestion(check, "What carries boxes?", 4, 4));
        assertThat(mastery.ofClass(people.auditor().actor(), course.value()).learners())
                .hasSize(2);
        for (Actor other : List.of(student, people.teacher().actor())) {
            assertThatThrownBy(() -> mastery.ofClass(other, course.value()))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
            assertThatThrownBy(() -> edit.ofCourse(other, course.value())).isInstanceOf(GeneralProblem.Forbidden.class);
            assertThatThrownBy(() -> edit.save(other, course.value(), 0, List.of()))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
        }
    }

    @Test
    void aPersonHasOneRecordInACourse() {
        LearnerMastery first = masteries.save(LearnerMastery.empty(student.userId(), course.value()));
        assertThatThrownBy(() -> masteries.save(LearnerMastery.empty(student.userId(), course.value())))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(masteries.findByCourseId(course.value())).containsExactly(first);
        masteries.deleteByPersonId(student.userId());
        assertThat(masteries.findByCourseId(course.value())).isEmpty();
        masteries.save(LearnerMastery.empty(student.userId(), course.value()));
        masteries.deleteByCourseId(course.value());
        assertThat(masteries.findByCourseId(course.value())).isEmpty();
    }

    @Test
    void whoIsGoneIsForgottenAndSoIsACourse() {
        answers(1, true);
        forget.on(new AccountErased(student.userId(), clock.instant()));
        await().untilAsserted(() ->
                assertThat(masteries.findByCourseId(course.value())).isEmpty());
        edit.save(teacher, course.value(), 0, List.of());
        answers(1, true);
        forget.on(new CourseDeleted(course.value(), clock.instant()));
        await().untilAsserted(() -> {
            assertThat(masteries.findByCourseId(course.value())).isEmpty();
            assertThat(records.findById(course.value())).isEmpty();
        });
    }
}
