package io.lectern.assessment.bank;

import io.lectern.accounts.Actor;
import io.lectern.assessment.question.Fault;
import io.lectern.assessment.question.Task.HotspotTask;
import io.lectern.media.FileId;
import io.lectern.media.FileProblem;
import io.lectern.media.FileScope;
import io.lectern.media.Files;
import io.lectern.media.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The pictures that questions show. One is its author's alone until the question that names it by its id is saved; from then
 * on it belongs to the question.
 */
@Component
public class QuestionPictures {

    /** Of the scope that the pictures of a question belong to. */
    public static final String KIND = "question";

    private static final long MOST_BYTES = 10_000_000;
    private static final Pattern NAMED = Pattern.compile("!\\[[^\\]]*]\\(([0-9a-f]{64})[ )]");

    private final BankDesk desk;
    private final Files files;

    QuestionPictures(BankDesk desk, Files files) {
        this.desk = desk;
        this.files = files;
    }

    /** Takes a picture for a question that is being written. @throws FileProblem.Unreadable when it is none */
    public StoredFile take(Actor actor, UUID courseId, String name, InputStream content) {
        desk.courseToEdit(actor, courseId);
        StoredFile stored = files.put(content, name, MOST_BYTES, FileScope.preview(actor.userId()));
        if (!stored.isPicture()) {
            throw new FileProblem.Unreadable(name);
        }
        return stored;
    }

    /** Pictures that the author of a question may not use, because they neither brought them nor belong to it. */
    List<Fault> faultsOf(Actor actor, QuestionContent content, @Nullable UUID questionId) {
        return named(content).stream()
                .filter(picture -> !files.isGranted(picture, FileScope.preview(actor.userId()))
                        && (questionId == null || !files.isGranted(picture, scope(questionId))))
                .map(picture -> new Fault(fieldOf(content, picture), "not-a-file", "Please choose this picture again."))
                .toList();
    }

    /** The pictures of a question that are there. */
    public List<StoredFile> of(QuestionContent content) {
        return named(content).stream()
                .flatMap(picture -> files.describe(picture).stream())
                .toList();
    }

    /** What is in a picture of a question. */
    public byte[] read(StoredFile picture) {
        try (InputStream content = files.open(picture.id())) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on these pictures are the question's. */
    void keep(BankQuestion question) {
        named(question.content()).forEach(picture -> files.grant(picture, scope(question.id())));
    }

    void letGo(BankQuestion question) {
        files.letGo(scope(question.id()));
    }

    private static FileScope scope(UUID questionId) {
        return new FileScope(KIND, questionId);
    }

    private static Set<FileId> named(QuestionContent content) {
        Set<String> ids = new TreeSet<>();
        for (String text : List.of(content.stem(), content.explanation())) {
            NAMED.matcher(text).results().forEach(found -> ids.add(found.group(1)));
        }
        if (content.task() instanceof HotspotTask task && FileId.isValid(task.image())) {
            ids.add(task.image());
        }
        return ids.stream().map(FileId::new).collect(Collectors.toSet());
    }

    private static String fieldOf(QuestionContent content, FileId picture) {
        if (content.task() instanceof HotspotTask task && task.image().equals(picture.value())) {
            return "task.image";
        }
        return content.stem().contains(picture.value()) ? "stem" : "explanation";
    }
}
