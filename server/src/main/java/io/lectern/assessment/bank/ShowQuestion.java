package io.lectern.assessment.bank;

import io.lectern.accounts.Actor;
import io.lectern.assessment.question.Fault;
import io.lectern.assessment.question.Task;
import io.lectern.assessment.question.TaskCheck;
import io.lectern.assessment.question.TaskView;
import io.lectern.courses.BlockView;
import io.lectern.courses.MarkdownViews;
import io.lectern.kernel.GeneralProblem;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a question as learners will see it, before it is kept. It need not be finished. */
@Component
public class ShowQuestion {

    /** The order is always the same, so that nothing jumps while its author writes. */
    private static final long SEED = 1;

    private final BankDesk desk;
    private final MarkdownViews views;

    ShowQuestion(BankDesk desk, MarkdownViews views) {
        this.desk = desk;
        this.views = views;
    }

    /** @param explanation shown to learners only once right answers may be seen */
    public record Shown(List<BlockView> stem, TaskView task, List<BlockView> explanation) {}

    /** @throws GeneralProblem.Invalid when a part of the task is missing */
    @Transactional(readOnly = true)
    public Shown shown(Actor actor, UUID courseId, String stem, Task task, String explanation) {
        desk.courseToRead(actor, courseId);
        List<Fault> missing = TaskCheck.missingIn(task);
        if (!missing.isEmpty()) {
            throw QuestionCheck.refusal(
                    missing.stream().map(fault -> fault.in("task")).toList());
        }
        return new Shown(views.of(stem), TaskView.of(task, SEED, false), views.of(explanation));
    }
}
