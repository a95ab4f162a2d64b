package io.lectern.assessment.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.QuestionProblem;
import io.lectern.assessment.bank.BankQuestion;
import io.lectern.assessment.bank.BankQuestions;
import io.lectern.assessment.bank.QuestionState;
import io.lectern.courses.testing.TestCourses;
import io.lectern.kernel.GeneralProblem;
import io.lectern.store.testing.OnPostgres;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnPostgres
class ExchangeQuestionsTest {

    private static final ExchangeFormat GIFT = ExchangeFormat.GIFT;
    private static final byte[] FILE = "First {T}\n\nSecond {}\n\nThird\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @Autowired
    ExchangeQuestions exchange;

    @Autowired
    BankQuestions questions;

    @Test
    void aFileIsLookedAtThenTakenThenWrittenAgain() {
        Actor teacher = people.teacher().actor();
        UUID course = make.draft(teacher).value();
        assertThat(exchange.preview(teacher, course, GIFT, FILE))
                .extracting(found -> found.faults().size())
                .containsExactly(0, 0, 1);
        assertThat(all(course)).isEmpty();
        assertThatThrownBy(() -> exchange.accept(teacher, course, GIFT, FILE, null))
                .isInstanceOf(QuestionProblem.FileFaulty.class);
        assertThat(all(course)).isEmpty();

        assertThat(exchange.accept(teacher, course, GIFT, FILE, Set.of(1, 3))).isEqualTo(2);
        assertThat(all(course))
                .extracting(BankQuestion::title, BankQuestion::state)
                .containsExactlyInAnyOrder(tuple("First", QuestionState.DRAFT), tuple("Second", QuestionState.DRAFT));

        var file = exchange.export(teacher, course, ExchangeFormat.CSV);
        assertThat(file.written()).isEqualTo(2);
        assertThat(file.leftOut()).isEmpty();
        assertThat(file.text().indexOf("First")).isLessThan(file.text().indexOf("Second"));
    }

    private List<BankQuestion> all(UUID course) {
        return questions.findByCourseIdAndState(course, QuestionState.DRAFT);
    }

    @Test
    void rightsAreAsAgreed() {
        Actor teacher = people.teacher().actor();
        UUID course = make.open(teacher, "Words.").value();
        byte[] none = new byte[0];
        exchange.preview(people.administrator().actor(), course, GIFT, none);
        exchange.accept(people.administrator().actor(), course, GIFT, none, null);
        exchange.export(people.auditor().actor(), course, GIFT);
        for (Actor actor : List.of(
                people.auditor().actor(),
                people.student().actor(),
                people.teacher().actor())) {
            assertThatThrownBy(() -> exchange.preview(actor, course, GIFT, none))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
            assertThatThrownBy(() -> exchange.accept(actor, course, GIFT, none, null))
                    .isInstanceOf(GeneralProblem.Forbidden.class);
        }
        for (Actor actor : List.of(people.student().actor(), people.teacher().actor())) {
            assertThatThrownBy(() -> exchange.export(actor, course, GIFT)).isInstanceOf(GeneralProblem.Forbidden.class);
        }
        assertThatThrownBy(() -> exchange.preview(teacher, course, GIFT, new byte[ExchangeQuestions.MOST_BYTES + 1]))
                .isInstanceOf(QuestionProblem.FileTooLarge.class);
    }
}
