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

/** Makes quizzes and exams of files of questions, the way a teacher would. */
@Component
class BringAssessments implements AssessmentImport {

    private final ExchangeQuestions exchange;
    private final WriteAssessments write;

    BringAssessments(ExchangeQuestions exchange, WriteAssessments write) {
        this.exchange = exchange;
        this.write = write;
    }

    @Override
    @Transactional
    public void bring(Actor actor, CourseId course, NewAssessment made) {
        boolean there = write.ofCourse(actor, course.value()).assessments().stream()
                .anyMatch(one -> one.title().equals(made.title()));
        if (there) {
            return;
        }
        boolean exam = made.kind() == Kind.EXAM;
        byte[] file = made.gift().getBytes(StandardCharsets.UTF_8);
        List<Item> items = exchange.take(actor, course.value(), ExchangeFormat.GIFT, file, false).stream()
                .map(BringAssessments::item)
                .toList();
        var content = new Assessment.Content(
                exam ? AssessmentKind.EXAM : AssessmentKind.QUIZ,
                AssessmentPlace.COURSE,
                course.value(),
                made.title(),
                made.introduction(),
                false,
                List.of(new Section(Ids.next(), "", items)),
                (exam ? Conditions.OF_AN_EXAM : Conditions.OF_A_QUIZ).until(made.closesAt()));
        Assessment draft = write.create(actor, course.value(), content);
        write.decide(actor, draft.id(), draft.revision(), AssessmentStatus.OPEN);
    }

    private static Item item(BankQuestion question) {
        return Item.named(Ids.next(), question.id(), question.content().points());
    }
}
