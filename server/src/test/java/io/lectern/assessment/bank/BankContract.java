package io.lectern.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.accounts.events.AccountErased;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.assessment.QuestionProblem;
import io.lectern.assessment.bank.BankQuestion.Label;
import io.lectern.assessment.bank.QuestionSearch.Filter;
import io.lectern.assessment.question.AnyTask;
import io.lectern.assessment.question.Task;
import io.lectern.assessment.question.TaskKind;
import io.lectern.assessment.question.TaskView;
import io.lectern.courses.events.CourseDeleted;
import io.lectern.courses.testing.TestCourses;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class BankContract {

    private static final Filter ANY = new Filter(null, null, null, null, null, null);

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses make;

    @Autowired
    BankQuestions questions;

    @Autowired
    QuestionRevisions revisions;

    @Autowired
    WriteQuestion write;

    @Autowired
    BrowseQuestions browse;

    @Autowired
    ShowQuestion show;

    @Autowired
    ForgetQuestions forget;

    @Autowired
    Clock clock;

    private Actor teacher = new Actor(Ids.next(), "Somebody", "en", Set.of(Role.TEACHER));
    private UUID course = Ids.next();

    @BeforeEach
    void aCourse() {
        teacher = people.teacher().actor();
        course = make.open(teacher, "Words.").value();
    }

    private static QuestionContent content(String stem, TaskKind kind) {
        return new QuestionContent(stem, new AnyTask(3).of(kind), "Because.", BigDecimal.TWO);
    }

    private static Label label(String title, String... tags) {
        return new Label(title, List.of(tags), List.of("stock"), 2);
    }

    private BankQuestion made(String title, TaskKind kind, String... tags) {
        return write.create(teacher, course, false, label(title, tags), content("About " + title, kind));
    }

    private BankQuestion edited(BankQuestion question, Label label, QuestionContent content) {
        return write.edit(teacher, question.id(), question.edition(), false, label, content);
    }

    @Test
    void aQuestionComesBackAsItWasWritten() {
        BankQuestion made = made(" Pallets ", TaskKind.MATCHING, "b", " a ", "b");
        BankQuestion read = browse.question(teacher, made.id()).question();
        assertThat(read).isEqualTo(made);
        assertThat(read.title()).isEqualTo("Pallets");
        assertThat(read.tags()).containsExactly("b", "a");
        assertThat(read.state()).isEqualTo(QuestionState.ACTIVE);
        assertThat(browse.revisions(teacher, made.id()))
                .singleElement()
                .satisfies(first -> assertThat(first.content()).isEqualTo(made.content()));
    }

    @Test
    void whatLearnersWillSeeIsShownBeforeItIsKeptAndOnlyToAuthors() {
        var unfinished = new Task.ChoiceTask(List.of(new Task.ChoiceOption("x", "", BigDecimal.TEN, "Because.")), true);
        ShowQuestion.Shown shown = show.shown(teacher, course, "Which **one**?", unfinished, "");
        assertThat(shown.stem()).hasSize(1);
        assertThat(shown.explanation()).isEmpty();
        assertThat(shown.task()).isEqualTo(new TaskView.ChoiceView(true, List.of(new TaskView.ShownText("x", ""))));
        assertThat(questions.page(course, ANY, null, 10)).isEmpty();
        Actor learner = people.student().actor();
        assertThatThrownBy(() -> show.shown(learner, course, "Which?", unfinished, ""))
                .isInstanceOf(GeneralProblem.Forbidden.class);
    }

    @Test
    @SuppressWarnings("NullAway") // as a client may leave it out
    void whatLacksAPartCannotBeShown() {
        var broken = new Task.ChoiceTask(List.of(new Task.ChoiceOption("x", null, BigDecimal.TEN, null)), false);
        assertThatThrownBy(() -> show.shown(teacher, course, "Which?", broken, ""))
                .isInstanceOfSatisfying(
                        GeneralProblem.Invalid.class,
                        invalid -> assertThat(invalid.properties().toString()).contains("task.options[0].text"));
    }

    @Test
    void anotherContentIsAnotherRevisionAndTheOldOneStays() {
        BankQuestion first = made("Pallets", TaskKind.CHOICE);
        BankQuestion renamed = edited(first, label("Shelves", "x"), first.content());
        assertThat(renamed.revision()).isEqualTo(1);
        assertThat(renamed.content()).isEqualTo(first.content());
        BankQuestion second = edited(renamed, label("Shelves"), content("Anew", TaskKind.ORDERING));
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.kind()).isEqualTo(TaskKind.ORDERING);
        assertThat(browse.revisions(teacher, first.id()))
                .extracting(QuestionRevision::number)
                .containsExactly(2, 1);
        assertThat(browse.revision(teacher, first.id(), 1).content()).isEqualTo(first.content());
        assertThat(browse.revision(teacher, first.id(), 2).content()).isEqualTo(second.content());
    }

    @Test
    void whoHasNotSeenTheNewestVersionIsTold() {
        BankQuestion first = made("Pallets", TaskKind.CHOICE);
        BankQuestion second = edited(first, label("Shelves"), first.content());
        assertThatThrownBy(() -> edited(first, label("Mine"), first.content()))
                .isInstanceOfSatisfying(
                        QuestionProblem.Changed.class,
                        problem -> assertThat(problem.property("version")).isEqualTo(second.edition()));
        assertThat(browse.question(teacher, first.id()).question().title()).isEqualTo("Shelves");
    }

    @Test
    void idsOfPartsStayWhileTheyAreEditedAndAreNotTheAuthors() {
        Task.ChoiceTask written = new Task.ChoiceTask(
                List.of(
                        new Task.ChoiceOption("a", "Right", BigDecimal.valueOf(100), null),
                        new Task.ChoiceOption("b", "Wrong", BigDecimal.ZERO, null)),
                false);
        var content = new QuestionContent("Which?", written, "", BigDecimal.ONE);
        BankQuestion first = write.create(teacher, course, true, label("Ids"), content);
        Task.ChoiceTask kept = (Task.ChoiceTask) first.content().task();
        assertThat(kept.options()).extracting(Task.ChoiceOption::id).doesNotContain("a", "b");
        assertThat(first.state()).isEqualTo(QuestionState.DRAFT);

        var more = new Task.ChoiceTask(
                List.of(
                        new Task.ChoiceOption("c", "New", BigDecimal.ZERO, null),
                        kept.options().get(1),
                        kept.options().get(0)),
                false);
        BankQuestion second = edited(first, label("Ids"), new QuestionContent("Which?", more, "", BigDecimal.ONE));
        assertThat(((Task.ChoiceTask) second.content().task()).options().subList(1, 3))
                .containsExactly(kept.options().get(1), kept.options().get(0));
    }

    @Test
    void whatIsNotRightIsNamed() {
        var broken = new QuestionContent("", new Task.OrderingTask(List.of()), "", new BigDecimal("-1"));
        assertThatThrownBy(() -> write.create(teacher, course, false, new Label("", List.of(""), List.of(), 6), broken))
                .isInstanceOfSatisfying(
                        GeneralProblem.Invalid.class,
                        problem -> assertThat(problem.properties().toString())
                                .contains("title", "tags[0]", "difficulty", "stem", "points", "task.items"));
    }

    @Test
    void aRetiredQuestionIsKeptAndCanComeBack() {
        BankQuestion question = made("Pallets", TaskKind.ESSAY);
        assertThat(write.retire(teacher, question.id()).state()).isEqualTo(QuestionState.RETIRED);
        BankQuestion again = write.retire(teacher, question.id());
        assertThat(again.state()).isEqualTo(QuestionState.RETIRED);
        assertThat(questions.findByCourseIdAndState(course, QuestionState.ACTIVE))
                .isEmpty();
        assertThat(edited(again, label("Old"), again.content()).state()).isEqualTo(QuestionState.RETIRED);
        assertThat(write.restore(teacher, question.id()).state()).isEqualTo(QuestionState.ACTIVE);
        assertThat(questions.findByCourseIdAndState(course, QuestionState.ACTIVE))
                .hasSize(1);
    }

    @Test
    void aDuplicateIsADraftOfItsOwn() {
        BankQuestion question = made("Pallets", TaskKind.CHOICE, "x");
        BankQuestion copy = write.duplicate(teacher, question.id());
        assertThat(copy.id()).isNotEqualTo(question.id());
        assertThat(copy.state()).isEqualTo(QuestionState.DRAFT);
        assertThat(copy.label()).isEqualTo(question.label());
        assertThat(copy.revision()).isEqualTo(1);
        assertThat(copy.content().stem()).isEqualTo(question.content().stem());
    }

    @Test
    void questionsAreFoundByWhatIsSaidOfThem() {
        BankQuestion choice = made("Pallets", TaskKind.CHOICE, "week 1", "easy");
        BankQuestion essay = made("المستودع 100%_", TaskKind.ESSAY, "week 2");
        make.open(teacher, "Another course.");
        assertThat(found(ANY)).containsExactly(essay.id(), choice.id());
        assertThat(found(new Filter(null, TaskKind.ESSAY, null, null, null, null)))
                .containsExactly(essay.id());
        assertThat(found(new Filter(null, null, "easy", null, null, null))).containsExactly(choice.id());
        assertThat(found(new Filter(null, null, null, "stock", 2, null))).hasSize(2);
        assertThat(found(new Filter(null, null, null, "flow", null, null))).isEmpty();
        assertThat(found(new Filter(null, null, null, null, 3, null))).isEmpty();
        assertThat(found(new Filter(null, null, null, null, null, " PALL "))).containsExactly(choice.id());
        assertThat(found(new Filter(null, null, null, null, null, "المستودع"))).containsExactly(essay.id());
        assertThat(found(new Filter(null, null, null, null, null, "0%_"))).containsExactly(essay.id());
        write.retire(teacher, choice.id());
        assertThat(found(new Filter(QuestionState.RETIRED, null, null, null, null, null)))
                .containsExactly(choice.id());
        assertThat(questions.tagsOf(course)).containsExactly("easy", "week 1", "week 2");
        assertThat(questions.skillsOf(course)).containsExactly("stock");
        var about = new QuestionPool(List.of(), List.of("flow", "stock"), 2, 2);
        assertThat(browse.count(teacher, course, about, Set.of())).isEqualTo(1);
        assertThat(browse.count(teacher, course, about, Set.of(essay.id()))).isZero();
        assertThat(browse.count(teacher, course, new QuestionPool(List.of("easy"), List.of(), 1, 5), Set.of()))
                .isZero();
    }

    private List<UUID> found(Filter filter) {
        return browse.list(teacher, course, filter, null).questions().stream()
                .map(BankQuestion::id)
                .toList();
    }

    @Test
    void aListGoesOnWhereItEnded() {
        BankQuestion first = made("First", TaskKind.CHOICE);
        BankQuestion second = made("Second", TaskKind.CHOICE);
        assertThat(questions.page(course, ANY, null, 1)).containsExactly(second);
        assertThat(questions.page(course, ANY, second.id(), 1)).containsExactly(first);
        assertThat(browse.list(teacher, course, ANY, first.id()).questions()).isEmpty();
        assertThat(browse.list(teacher, course, ANY, null).next()).isNull();
    }

    @Test
    void rightsAreAsAgreed() {
        Map<String, Actor> actors = new LinkedHashMap<>();
        actors.put("administrator", people.administrator().actor());
        actors.put("its teacher", teacher);
        actors.put("another teacher", people.teacher().actor());
        actors.put("student", people.student().actor());
        actors.put("auditor", people.auditor().actor());
        UUID question = made("Pallets", TaskKind.CHOICE).id();

        Map<String, Consumer<Actor>> actions = new LinkedHashMap<>();
        actions.put("list questions       yes yes no  no  yes", a -> browse.list(a, course, ANY, null));
        actions.put("read a question      yes yes no  no  yes", a -> browse.question(a, question));
        actions.put("list its revisions   yes yes no  no  yes", a -> browse.revisions(a, question));
        actions.put("read a revision      yes yes no  no  yes", a -> browse.revision(a, question, 1));
        actions.put(
                "create a question    yes yes no  no  no ",
                a -> write.create(a, course, true, label("T"), content("S", TaskKind.ESSAY)));
        actions.put("edit a question      yes yes no  no  no ", a -> {
            BankQuestion now = questions.findById(question).orElseThrow();
            write.edit(a, question, now.edition(), false, label("T"), now.content());
        });
        actions.put("duplicate a question yes yes no  no  no ", a -> write.duplicate(a, question));
        actions.put("retire a question    yes yes no  no  no ", a -> write.retire(a, question));
        actions.put("restore a question   yes yes no  no  no ", a -> write.restore(a, question));

        actions.forEach((row, action) -> {
            StringBuilder real = new StringBuilder();
            actors.values().forEach(actor -> real.append(allowed(action, actor) ? "yes " : "no  "));
            assertThat(real.toString().stripTrailing())
                    .as(row)
                    .isEqualTo(row.substring(21).stripTrailing());
        });
    }

    private static boolean allowed(Consumer<Actor> action, Actor actor) {
        try {
            action.accept(actor);
            return true;
        } catch (GeneralProblem.Forbidden | GeneralProblem.NotFound e) {
            return false;
        }
    }

    @Test
    void whoWroteItIsForgottenWithTheirAccount() {
        BankQuestion question = made("Pallets", TaskKind.CHOICE);
        assertThat(questions.findByUpdatedBy(teacher.userId())).hasSize(1);
        assertThat(revisions.findByMadeBy(teacher.userId())).hasSize(1);
        forget.on(new AccountErased(teacher.userId(), clock.instant()));
        await().untilAsserted(() -> {
            assertThat(questions.findByUpdatedBy(teacher.userId())).isEmpty();
            assertThat(revisions.findByMadeBy(teacher.userId())).isEmpty();
        });
        assertThat(questions.findById(question.id()).orElseThrow().content()).isEqualTo(question.content());
    }

    @Test
    void aBankGoesWithItsCourse() {
        BankQuestion question = made("Pallets", TaskKind.CHOICE);
        forget.on(new CourseDeleted(course, clock.instant()));
        await().untilAsserted(() -> assertThat(revisions.findByQuestionIdOrderByNumberDesc(question.id()))
                .isEmpty());
        questions.deleteByCourseId(course);
        assertThat(questions.findById(question.id())).isEmpty();
    }
}
