package io.lectern.assessment.bank.exchange;

import io.lectern.accounts.Actor;
import io.lectern.assessment.QuestionProblem;
import io.lectern.assessment.bank.BankDesk;
import io.lectern.assessment.bank.BankQuestion;
import io.lectern.assessment.bank.BankQuestions;
import io.lectern.assessment.bank.QuestionSearch.Filter;
import io.lectern.assessment.bank.QuestionState;
import io.lectern.assessment.bank.WriteQuestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes questions from files into a bank and writes a bank into a file. */
@Component
public class ExchangeQuestions {

    static final int MOST_BYTES = 5 << 20;
    private static final int MOST_EXPORTED = 10_000;

    /** A bank as a file. @param written how many questions are in it @param leftOut what the format cannot say */
    public record BankFile(String text, int written, List<BankQuestion> leftOut) {}

    private final BankDesk desk;
    private final BankQuestions questions;
    private final WriteQuestion write;

    ExchangeQuestions(BankDesk desk, BankQuestions questions, WriteQuestion write) {
        this.desk = desk;
        this.questions = questions;
        this.write = write;
    }

    /** What a file would bring; nothing is kept. */
    @Transactional(readOnly = true)
    public List<FoundQuestion> preview(Actor actor, UUID courseId, ExchangeFormat format, byte[] file) {
        desk.courseToEdit(actor, courseId);
        return read(format, file);
    }

    /**
     * Takes questions of a file into the bank, as drafts.
     *
     * @param lines where those begin that are wanted; null for all
     * @throws QuestionProblem.FileFaulty when one of them cannot be taken; none is taken then
     */
    @Transactional
    public int accept(Actor actor, UUID courseId, ExchangeFormat format, byte[] file, @Nullable Set<Integer> lines) {
        List<FoundQuestion> wanted = preview(actor, courseId, format, file).stream()
                .filter(found -> lines == null || lines.contains(found.line()))
                .toList();
        return take(actor, courseId, wanted, true).size();
    }

    /**
     * Takes all questions of a file into the bank.
     *
     * @param draft whether somebody has to look at them first
     * @throws QuestionProblem.FileFaulty when one of them cannot be taken; none is taken then
     */
    @Transactional
    public List<BankQuestion> take(Actor actor, UUID courseId, ExchangeFormat format, byte[] file, boolean draft) {
        return take(actor, courseId, preview(actor, courseId, format, file), draft);
    }

    private List<BankQuestion> take(Actor actor, UUID courseId, List<FoundQuestion> wanted, boolean draft) {
        List<LineFault> faults =
                wanted.stream().flatMap(found -> found.faults().stream()).toList();
        if (!faults.isEmpty()) {
            throw new QuestionProblem.FileFaulty(List.copyOf(faults));
        }
        return wanted.stream()
                .flatMap(found -> Optional.ofNullable(found.draft()).stream())
                .map(question -> write.create(actor, courseId, draft, question.label(), question.content()))
                .toList();
    }

    /** Every question of the bank that is not retired, the oldest first. */
    @Transactional(readOnly = true)
    public BankFile export(Actor actor, UUID courseId, ExchangeFormat format) {
        desk.courseToRead(actor, courseId);
        var any = new Filter(null, null, null, null, null, null);
        List<BankQuestion> all = questions.page(courseId, any, null, MOST_EXPORTED).reversed().stream()
                .filter(q -> q.state() != QuestionState.RETIRED)
                .toList();
        List<QuestionDraft> said = all.stream()
                .filter(q -> format.format().canSay(q.content().task()))
                .map(q -> new QuestionDraft(0, q.label(), q.content(), List.of()))
                .toList();
        List<BankQuestion> leftOut = all.stream()
                .filter(q -> !format.format().canSay(q.content().task()))
                .toList();
        return new BankFile(format.format().write(said), said.size(), leftOut);
    }

    private static List<FoundQuestion> read(ExchangeFormat format, byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new QuestionProblem.FileTooLarge(MOST_BYTES >> 20);
        }
        return QuestionFile.read(format, file);
    }
}
