package io.lectern.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.bank.BankQuestion.Label;
import io.lectern.assessment.question.AnyTask;
import io.lectern.assessment.question.TaskKind;
import io.lectern.courses.testing.TestCourses;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class ChangeQuestionsContract {

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @Autowired
    BankQuestions questions;

    @Autowired
    WriteQuestion write;

    @Autowired
    ChangeQuestions change;

    private Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    private UUID course = Ids.next();

    @BeforeEach
    void aCourse() {
        teacher = people.teacher().actor();
        course = make.open(teacher, "Words.").value();
    }

    private BankQuestion draft(String... tags) {
        var content =
                new QuestionContent("About pallets", new AnyTask(3).of(TaskKind.CHOICE), "Because.", BigDecimal.TWO);
        return write.create(teacher, course, true, new Label("Pallets", List.of(tags), List.of(), 2), content);
    }

    private List<BankQuestion> now(BankQuestion... asked) {
        return List.of(asked).stream()
                .map(question -> questions.findById(question.id()).orElseThrow())
                .toList();
    }

    @Test
    void manyAreTakenIntoUseAtOnceAndAgainChangesNothing() {
        BankQuestion one = draft();
        BankQuestion two = draft();
        BankQuestion other = draft();
        Set<UUID> both = Set.of(one.id(), two.id());
        assertThat(change.move(teacher, course, both, QuestionState.ACTIVE)).isEqualTo(2);
        List<BankQuestion> moved = now(one, two);
        assertThat(moved).extracting(BankQuestion::state).containsOnly(QuestionState.ACTIVE);
        assertThat(moved).extracting(BankQuestion::revision).containsOnly(1);
        assertThat(change.move(teacher, course, both, QuestionState.ACTIVE)).isZero();
        assertThat(now(one, two)).isEqualTo(moved);
        assertThat(now(other)).containsExactly(other);
        assertThat(change.move(teacher, course, Set.of(one.id()), QuestionState.RETIRED))
                .isEqualTo(1);
        assertThat(change.move(teacher, course, both, QuestionState.RETIRED)).isEqualTo(1);
    }

    @Test
    void tagsArePutOnAndTakenOff() {
        BankQuestion one = draft("old", "week 1");
        BankQuestion two = draft("new");
        Set<UUID> both = Set.of(one.id(), two.id());
        assertThat(change.tag(teacher, course, both, Set.of(" new "), Set.of("old")))
                .isEqualTo(1);
        assertThat(now(one, two))
                .extracting(BankQuestion::tags)
                .containsExactly(List.of("week 1", "new"), List.of("new"));
        assertThat(now(one, two)).extracting(BankQuestion::state).containsOnly(QuestionState.DRAFT);
        assertThat(change.tag(teacher, course, both, Set.of("new"), Set.of("old")))
                .isZero();
    }

    @Test
    void whatCannotBeDoneToOneIsDoneToNone() {
        BankQuestion one = draft();
        BankQuestion full = draft(numbered(QuestionCheck.MOST_TAGS).toArray(String[]::new));
        Set<UUID> both = Set.of(one.id(), full.id());
        assertThatThrownBy(() -> change.tag(teacher, course, both, Set.of("one more"), Set.of()))
                .isInstanceOf(GeneralProblem.Invalid.class);
        assertThat(now(one, full)).containsExactly(one, full);
    }

    @Test
    void onlyQuestionsOfTheCourseAreMeant() {
        UUID elsewhere = make.open(teacher, "Another.").value();
        BankQuestion one = draft();
        assertThatThrownBy(() -> change.move(teacher, elsewhere, Set.of(one.id()), QuestionState.ACTIVE))
                .isInstanceOf(GeneralProblem.NotFound.class);
        assertThatThrownBy(() -> change.move(teacher, course, Set.of(one.id(), Ids.next()), QuestionState.ACTIVE))
                .isInstanceOf(GeneralProblem.NotFound.class);
        assertThat(now(one)).containsExactly(one);
    }

    @Test
    void onlyWhoMayEditTheBankChangesIt() {
        Set<UUID> one = Set.of(draft().id());
        for (Actor actor : List.of(
                people.teacher().actor(),
                people.student().actor(),
                people.auditor().actor())) {
            assertThatThrownBy(() -> change.move(actor, course, one, QuestionState.ACTIVE))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
            assertThatThrownBy(() -> change.tag(actor, course, one, Set.of("mine"), Set.of()))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
        }
        assertThat(change.move(people.administrator().actor(), course, one, QuestionState.ACTIVE))
                .isEqualTo(1);
    }

    private static Set<String> numbered(int count) {
        return IntStream.range(0, count).mapToObj(i -> "tag " + i).collect(Collectors.toSet());
    }
}
