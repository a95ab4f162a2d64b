package io.lectern.courses.internal.documents;

import io.lectern.courses.CourseProblem;
import io.lectern.courses.DocumentProblem;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Gives documents to who can read them, a few at a time: each may need a good part of the memory there is. */
@Component
public class DocumentReading {

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<DocumentReader> readers;
    private final Semaphore seats = new Semaphore(AT_ONCE, true);

    DocumentReading(List<DocumentReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /**
     * Reads a document by what it is, not by what it is called.
     *
     * @throws CourseProblem.DocumentUnknown when nobody can read it
     * @throws DocumentProblem when it cannot be read whole and within the limits
     */
    public ReadDocument read(SourceDocument sent) throws IOException {
        SourceDocument document = ContentKind.named(sent);
        DocumentReader reader = readers.stream()
                .filter(candidate -> candidate.reads(document.lowerCaseName()))
                .findFirst()
                .orElseThrow(() -> new CourseProblem.DocumentUnknown(sent.name()));
        return inTurn(() -> reader.read(document));
    }

    /** Does something as demanding as reading a document when it is its turn. @throws DocumentProblem.Busy when that takes too long */
    public <T> T inTurn(Turn<T> turn) throws IOException {
        takeSeat();
        try {
            return turn.take();
        } finally {
            seats.release();
        }
    }

    /** What waits for its turn. */
    public interface Turn<T> {
        T take() throws IOException;
    }

    private void takeSeat() {
        try {
            if (!seats.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new DocumentProblem.Busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DocumentProblem.Busy();
        }
    }
}
