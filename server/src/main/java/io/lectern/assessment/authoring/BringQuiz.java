package io.lectern.assessment.authoring;

import io.lectern.accounts.Actor;
import io.lectern.assessment.AssessmentImport;
import io.lectern.assessment.AssessmentPlace;
import io.lectern.assessment.bank.BankQuestion;
import io.lectern.assessment.bank.exchange.ExchangeFormat;
import io.lectern.assessment.bank.exchange.ExchangeQuestions;
import io.lectern.courses.CourseId;
import io.lectern.kernel.Ids;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a quiz of a file of questions, the way a teacher would. */
@Component
class BringQuiz implements AssessmentImport {

    private final ExchangeQuestions exchange;
    private final WriteAssessments write;

    BringQuiz(ExchangeQuestions exchange, WriteAssessments write) {
        this.exchange = exchange;
        this.write = write;
    }

    @Override
    @Transactional
    public void bring(Actor actor, CourseId course, NewQuiz quiz) {
        if (!write.ofCourse(actor, course.value()).assessments().isEmpty()) {
            return;
        }
        byte[] file = quiz.gift().getBytes(StandardCharsets.UTF_8);
        List<Item> items = exchange.take(actor, course.value(), ExchangeFormat.GIFT, file, false).stream()
                .map(BringQuiz::item)
                .toList();
        var content = new Assessment.Content(
                AssessmentKind.QUIZ,
                AssessmentPlace.COURSE,
                course.value(),
                quiz.title(),
                quiz.introduction(),
                false,
                List.of(new Section(Ids.next(), "", items)),
                Conditions.OF_A_QUIZ);
        Assessment draft = write.create(actor, course.value(), content);
        write.decide(actor, draft.id(), draft.revision(), AssessmentStatus.OPEN);
    }

    private static Item item(BankQuestion question) {
        return new Item(
                Ids.next(), question.id(), 1, List.of(), question.content().points());
    }
}
