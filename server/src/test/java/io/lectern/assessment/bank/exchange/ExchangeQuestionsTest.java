package io.lectern.assessment.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.QuestionProblem;
import io.lectern.assessment.bank.BankQuestion;
import io.lectern.assessment.bank.BankQuestions;
import io.lectern.assessment.bank.QuestionPictures;
import io.lectern.assessment.bank.QuestionState;
import io.lectern.courses.testing.SampleDocuments;
import io.lectern.courses.testing.TestCourses;
import io.lectern.kernel.GeneralProblem;
import io.lectern.store.testing.OnPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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

    @Autowired
    QuestionPictures pictures;

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

        assertThat(exchange.accept(teacher, course, GIFT, FILE, Set.of(1, 3))).hasSize(2);
        assertThat(all(course))
                .extracting(BankQuestion::title, BankQuestion::state)
                .containsExactlyInAnyOrder(tuple("First", QuestionState.DRAFT), tuple("Second", QuestionState.DRAFT));

        var file = exchange.export(teacher, course, ExchangeFormat.CSV);
        assertThat(file.written()).isEqualTo(2);
        assertThat(file.leftOut()).isEmpty();
        assertThat(file.text().indexOf("First")).isLessThan(file.text().indexOf("Second"));
    }

    @Test
    void picturesComeAndGoWithTheirQuestions() throws IOException {
        Actor teacher = people.teacher().actor();
        UUID course = make.draft(teacher).value();
        String file = """
                <quiz><question type="ddmarker">
                  <name><text>Yard</text></name>
                  <questiontext format="html"><text><![CDATA[<p>Where? <img src="@@PLUGINFILE@@/a.png" alt="Key"></p>]]></text>
                    <file name="a.png" path="/" encoding="base64">PNG</file></questiontext>
                  <file name="b.png" encoding="base64">PNG</file>
                  <drag><no>1</no><text>x</text><noofdrags>1</noofdrags></drag>
                  <drop><no>1</no><shape>circle</shape><coords>9,9;3</coords><choice>1</choice></drop>
                </question></quiz>
                """.replace("PNG", Base64.getEncoder().encodeToString(SampleDocuments.png(course)));
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        BankQuestion taken = exchange.accept(teacher, course, ExchangeFormat.MOODLE_XML, bytes, null)
                .getFirst();
        assertThat(pictures.of(taken.content())).singleElement().satisfies(picture -> {
            assertThat(picture.isPicture()).isTrue();
            assertThat(pictures.read(picture)).isEqualTo(SampleDocuments.png(course));
        });
        var written = exchange.export(teacher, course, ExchangeFormat.MOODLE_XML);
        assertThat(written.leftOut()).isEmpty();
        UUID other = make.draft(teacher).value();
        BankQuestion again = exchange.accept(
                        teacher,
                        other,
                        ExchangeFormat.MOODLE_XML,
                        written.text().getBytes(StandardCharsets.UTF_8),
                        null)
                .getFirst();
        assertThat(again.content().stem()).isEqualTo(taken.content().stem());
        assertThat(exchange.report(teacher, course, GIFT).leftOut())
                .extracting(ExchangeQuestions.LeftOut::lack)
                .containsExactly(Lack.KIND);
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
