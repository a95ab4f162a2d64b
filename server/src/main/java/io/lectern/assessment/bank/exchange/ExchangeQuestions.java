package io.lectern.assessment.bank.exchange;

import io.lectern.accounts.Actor;
import io.lectern.assessment.QuestionProblem;
import io.lectern.assessment.bank.BankDesk;
import io.lectern.assessment.bank.BankQuestion;
import io.lectern.assessment.bank.BankQuestions;
import io.lectern.assessment.bank.QuestionContent;
import io.lectern.assessment.bank.QuestionPictures;
import io.lectern.assessment.bank.QuestionSearch.Filter;
import io.lectern.assessment.bank.QuestionState;
import io.lectern.assessment.bank.WriteQuestion;
import io.lectern.assessment.question.Task;
import io.lectern.assessment.question.Task.HotspotTask;
import io.lectern.media.StoredFile;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
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

    static final int MOST_BYTES = 30 << 20;
    private static final long MOST_PICTURE_BYTES = 20L << 20;
    private static final int MOST_EXPORTED = 10_000;

    /** A bank as a file. @param written how many questions are in it @param leftOut what the format cannot say */
    public record BankFile(String text, int written, List<LeftOut> leftOut) {}

    /** A question that is not in the file, and why. */
    public record LeftOut(BankQuestion question, Lack lack) {}

    private final BankDesk desk;
    private final BankQuestions questions;
    private final WriteQuestion write;
    private final QuestionPictures pictures;

    ExchangeQuestions(BankDesk desk, BankQuestions questions, WriteQuestion write, QuestionPictures pictures) {
        this.desk = desk;
        this.questions = questions;
        this.write = write;
        this.pictures = pictures;
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
    public List<BankQuestion> accept(
            Actor actor, UUID courseId, ExchangeFormat format, byte[] file, @Nullable Set<Integer> lines) {
        List<FoundQuestion> wanted = preview(actor, courseId, format, file).stream()
                .filter(found -> lines == null || lines.contains(found.line()))
                .toList();
        return take(actor, courseId, wanted, true);
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
                .map(question ->
                        write.create(actor, courseId, draft, question.label(), kept(actor, courseId, question)))
                .toList();
    }

    /** Every question of the bank that is not retired, the oldest first. */
    @Transactional(readOnly = true)
    public BankFile export(Actor actor, UUID courseId, ExchangeFormat format) {
        Sorted sorted = sorted(actor, courseId, format);
        List<QuestionDraft> said = sorted.said().stream()
                .map(question -> new QuestionDraft(
                        0,
                        question.label(),
                        question.content(),
                        List.of(),
                        format == ExchangeFormat.MOODLE_XML ? read(question) : List.of()))
                .toList();
        return new BankFile(format.format().write(said), said.size(), sorted.leftOut());
    }

    /** How many of them a file would hold, and which it would not. */
    @Transactional(readOnly = true)
    public BankFile report(Actor actor, UUID courseId, ExchangeFormat format) {
        Sorted sorted = sorted(actor, courseId, format);
        return new BankFile("", sorted.said().size(), sorted.leftOut());
    }

    private record Sorted(List<BankQuestion> said, List<LeftOut> leftOut) {}

    private Sorted sorted(Actor actor, UUID courseId, ExchangeFormat format) {
        desk.courseToRead(actor, courseId);
        var any = new Filter(null, null, null, null, null, null);
        var sorted = new Sorted(new ArrayList<>(), new ArrayList<>());
        long bytes = 0;
        for (BankQuestion question :
                questions.page(courseId, any, null, MOST_EXPORTED).reversed()) {
            if (question.state() == QuestionState.RETIRED) {
                continue;
            }
            long more = format == ExchangeFormat.MOODLE_XML ? bytesOf(question) : 0;
            Optional<Lack> lack = format.format()
                    .lack(question.content())
                    .or(() -> Optional.of(Lack.PICTURE).filter(_ -> lacksPicture(question)));
            if (lack.isEmpty() && bytes + more > MOST_PICTURE_BYTES) {
                lack = Optional.of(Lack.SIZE);
            }
            if (lack.isPresent()) {
                sorted.leftOut().add(new LeftOut(question, lack.get()));
            } else {
                sorted.said().add(question);
                bytes += more;
            }
        }
        return sorted;
    }

    private long bytesOf(BankQuestion question) {
        return pictures.of(question.content()).stream()
                .mapToLong(StoredFile::size)
                .sum();
    }

    private boolean lacksPicture(BankQuestion question) {
        return question.content().task() instanceof HotspotTask task
                && pictures.of(question.content()).stream()
                        .noneMatch(picture -> picture.id().value().equals(task.image()));
    }

    private List<FilePicture> read(BankQuestion question) {
        return pictures.of(question.content()).stream()
                .map(picture -> FilePicture.of(picture.id(), picture.type(), pictures.read(picture)))
                .toList();
    }

    /** The question with its pictures as they are kept from now on. */
    private QuestionContent kept(Actor actor, UUID courseId, QuestionDraft question) {
        QuestionContent content = question.content();
        for (FilePicture picture : question.pictures()) {
            String id = pictures.take(actor, courseId, picture.name(), new ByteArrayInputStream(picture.content()))
                    .id()
                    .value();
            Task task = content.task() instanceof HotspotTask t && t.image().equals(picture.id())
                    ? new HotspotTask(id, t.alt(), t.width(), t.height(), t.areas(), t.picks())
                    : content.task();
            content = new QuestionContent(
                    content.stem().replace(picture.id(), id),
                    task,
                    content.explanation().replace(picture.id(), id),
                    content.points());
        }
        return content;
    }

    private static List<FoundQuestion> read(ExchangeFormat format, byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new QuestionProblem.FileTooLarge(MOST_BYTES >> 20);
        }
        return QuestionFile.read(format, file);
    }
}
