package io.lectern.assessment.bank;

import io.lectern.accounts.Actor;
import io.lectern.assessment.bank.QuestionSearch.Filter;
import io.lectern.courses.CourseCatalog;
import io.lectern.courses.CourseId;
import io.lectern.courses.CourseSummary;
import io.lectern.kernel.GeneralProblem;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds questions of a course and shows what they were and are. */
@Component
public class BrowseQuestions {

    private static final int PAGE = 50;
    private static final int LONGEST_QUERY = 100;

    /** @param tags of all questions of the course @param skills of all of them @param next where the next page starts, null after the last */
    public record Page(
            List<BankQuestion> questions,
            List<String> tags,
            List<String> skills,
            boolean editable,
            @Nullable UUID next) {}

    /** @param editable by this person */
    public record Details(BankQuestion question, boolean editable) {}

    private final BankDesk desk;
    private final BankQuestions questions;
    private final QuestionRevisions revisions;
    private final CourseCatalog catalog;

    BrowseQuestions(BankDesk desk, BankQuestions questions, QuestionRevisions revisions, CourseCatalog catalog) {
        this.desk = desk;
        this.questions = questions;
        this.revisions = revisions;
        this.catalog = catalog;
    }

    @Transactional(readOnly = true)
    public Page list(Actor actor, UUID courseId, Filter filter, @Nullable UUID before) {
        CourseSummary course = desk.courseToRead(actor, courseId);
        List<BankQuestion> found = questions.page(courseId, tidy(filter), before, PAGE + 1);
        List<BankQuestion> page = found.subList(0, Math.min(PAGE, found.size()));
        UUID next = found.size() > PAGE ? page.getLast().id() : null;
        return new Page(
                page, questions.tagsOf(courseId), questions.skillsOf(courseId), BankDesk.mayEdit(actor, course), next);
    }

    /** How many questions in use could be drawn. @param without those that are asked anyway */
    @Transactional(readOnly = true)
    public int count(Actor actor, UUID courseId, QuestionPool pool, Set<UUID> without) {
        desk.courseToRead(actor, courseId);
        return (int) questions.findByCourseIdAndState(courseId, QuestionState.ACTIVE).stream()
                .filter(question -> pool.holds(question) && !without.contains(question.id()))
                .count();
    }

    @Transactional(readOnly = true)
    public Details question(Actor actor, UUID questionId) {
        BankQuestion question = desk.questionToRead(actor, questionId);
        boolean editable = catalog.find(new CourseId(question.courseId()))
                .filter(course -> BankDesk.mayEdit(actor, course))
                .isPresent();
        return new Details(question, editable);
    }

    /** What the question was, the newest first. */
    @Transactional(readOnly = true)
    public List<QuestionRevision> revisions(Actor actor, UUID questionId) {
        return revisions.findByQuestionIdOrderByNumberDesc(
                desk.questionToRead(actor, questionId).id());
    }

    @Transactional(readOnly = true)
    public QuestionRevision revision(Actor actor, UUID questionId, int number) {
        return revisions
                .findByQuestionIdAndNumber(
                        desk.questionToRead(actor, questionId).id(), number)
                .orElseThrow(() -> new GeneralProblem.NotFound("question"));
    }

    private static Filter tidy(Filter filter) {
        String text = filter.text() == null || filter.text().isBlank()
                ? null
                : filter.text().strip().replace("\0", "");
        if (text != null && text.length() > LONGEST_QUERY) {
            text = text.substring(0, LONGEST_QUERY);
        }
        return new Filter(filter.state(), filter.kind(), filter.tag(), filter.skill(), filter.difficulty(), text);
    }
}
