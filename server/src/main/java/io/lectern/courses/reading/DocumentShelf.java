package io.lectern.courses.reading;

import io.lectern.courses.Block;
import io.lectern.courses.CourseProblem;
import io.lectern.courses.DocumentKind;
import io.lectern.courses.internal.documents.Deadline;
import io.lectern.courses.internal.documents.DocumentReading;
import io.lectern.courses.internal.documents.ReadDocument;
import io.lectern.courses.internal.documents.SourceDocument;
import io.lectern.courses.internal.documents.pptx.SlideDeck;
import io.lectern.courses.internal.documents.sheets.CsvReader;
import io.lectern.courses.internal.documents.sheets.XlsxReader;
import io.lectern.courses.internal.documents.writing.Script;
import io.lectern.courses.internal.markdown.BlockViews;
import io.lectern.courses.internal.markdown.MarkdownReader;
import io.lectern.courses.internal.markdown.Pictures;
import io.lectern.media.Files;
import io.lectern.media.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes documents readable and keeps what was read last. A file never changes, so nothing here can be out of date. */
@Component
class DocumentShelf {

    private static final long MOST = 64_000_000;
    /** Opening a presentation costs more than drawing a slide, and who looks at one looks at the next. */
    private static final int SLIDES_AT_ONCE = 4;

    private static final int MOST_BLOCKS = 3_000;
    private static final int LOCKS = 16;

    private final Files files;
    private final DocumentReading reading;
    private final Clock clock;
    private final Recent recent = new Recent(MOST);
    private final Object[] locks = Stream.generate(Object::new).limit(LOCKS).toArray();

    DocumentShelf(Files files, DocumentReading reading, Clock clock) {
        this.files = files;
        this.reading = reading;
        this.clock = clock;
    }

    /** @throws CourseProblem when it cannot be read */
    Prepared.Writing writing(StoredFile file) {
        return get(file, "", Prepared.Writing.class, document -> writing(reading.read(document), folderOf(file)));
    }

    Prepared.Workbook workbook(StoredFile file, DocumentKind kind) {
        return get(
                file,
                "",
                Prepared.Workbook.class,
                document -> reading.inTurn(() -> {
                    Deadline deadline = Deadline.forDocument(clock);
                    return new Prepared.Workbook(
                            kind == DocumentKind.LIST
                                    ? List.of(CsvReader.read(document, deadline))
                                    : XlsxReader.read(document, deadline));
                }));
    }

    Prepared.Deck deck(StoredFile file) {
        return get(
                file,
                "",
                Prepared.Deck.class,
                document -> reading.inTurn(
                        () -> new Prepared.Deck(SlideDeck.words(document, Deadline.forDocument(clock)))));
    }

    /** The slides around a place, as far as they can be drawn. */
    Prepared.Drawn drawn(StoredFile file, int place) {
        int from = place - place % SLIDES_AT_ONCE;
        return get(
                file,
                "/" + from,
                Prepared.Drawn.class,
                document -> reading.inTurn(() -> new Prepared.Drawn(
                        SlideDeck.pictures(document, Deadline.forDocument(clock), from, SLIDES_AT_ONCE))));
    }

    private static Prepared.Writing writing(ReadDocument read, String folder) {
        Set<String> paths =
                read.pictures().stream().map(ReadDocument.ReadPicture::path).collect(Collectors.toSet());
        Pictures pictures = path -> paths.contains(path) ? path : null;
        List<Block> blocks = MarkdownReader.read(read.markdown(), pictures).blocks();
        List<Block> kept = blocks.subList(0, Math.min(blocks.size(), MOST_BLOCKS));
        return new Prepared.Writing(
                read.title(),
                BlockViews.ofDocument(kept, pictures, folder),
                kept.size() == blocks.size(),
                Script.languageOf(read.markdown()),
                read.pictures(),
                read.markdown().length());
    }

    private static String folderOf(StoredFile file) {
        return "/api/documents/" + file.id().value() + "/pictures/";
    }

    /** Whoever asks for the same file meanwhile waits for it instead of reading it a second time. */
    private <R extends Prepared> R get(StoredFile file, String part, Class<R> as, Making<R> making) {
        String key = file.id().value() + part;
        Predicate<Prepared> fits = as::isInstance;
        return recent.find(key).filter(fits).map(as::cast).orElseGet(() -> {
            synchronized (lockOf(key)) {
                return recent.find(key).filter(fits).map(as::cast).orElseGet(() -> {
                    R made = make(file, making);
                    recent.keep(key, made);
                    return made;
                });
            }
        });
    }

    private Object lockOf(String key) {
        return locks[Math.floorMod(key.hashCode(), locks.length)];
    }

    private <R> R make(StoredFile file, Making<R> making) {
        try {
            Path copy = java.nio.file.Files.createTempFile("lectern-", ".document");
            try (InputStream content = files.open(file.id())) {
                java.nio.file.Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
                return making.of(new SourceDocument(file.name(), copy));
            } finally {
                java.nio.file.Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes something of a document. */
    private interface Making<R> {
        R of(SourceDocument document) throws IOException;
    }
}
