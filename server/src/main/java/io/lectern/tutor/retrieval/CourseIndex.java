package io.lectern.tutor.retrieval;

import io.lectern.courses.BlockKind;
import io.lectern.courses.LessonId;
import io.lectern.courses.PublishedLesson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The passages of one course, ready to be searched. Safe for many threads. */
final class CourseIndex implements AutoCloseable {

    /** What the index was written from, and the way of writing: a new way makes old indexes outdated. */
    private static final String LESSONS = "lessons";

    private static final String FORMAT = "4;";
    private static final int CANDIDATES = 24;
    private static final double RANKING = 0.3;

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Vocabulary vocabulary;
    private final JsonMapper json;

    private CourseIndex(Directory directory, JsonMapper json) throws IOException {
        this.directory = directory;
        this.json = json;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        this.vocabulary = new Vocabulary(terms(reader), reader.numDocs());
    }

    /** Opens what is in the folder. @throws IOException when nothing usable is there */
    static CourseIndex open(Path folder, JsonMapper json) throws IOException {
        return new CourseIndex(new MMapDirectory(folder), json);
    }

    /** Writes the index of these lessons in place of whatever is in the folder. */
    static void write(Path folder, List<PublishedLesson> lessons, JsonMapper json) throws IOException {
        var settings = new IndexWriterConfig(Words.ofLessons()).setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        PassageDocuments passages = new PassageDocuments(json);
        try (Directory directory = new MMapDirectory(folder);
                IndexWriter writer = new IndexWriter(directory, settings)) {
            for (PublishedLesson lesson : lessons) {
                writer.addDocuments(passages.of(lesson));
            }
            writer.setLiveCommitData(Map.of(LESSONS, fingerprint(lessons)).entrySet());
            writer.commit();
        }
    }

    /**
     * @param preferredLesson wins over equals; null if none
     * @param preferredBlock likewise
     * @throws AlreadyClosedException if another index has taken its place meanwhile
     */
    Found search(Query query, @Nullable LessonId preferredLesson, @Nullable UUID preferredBlock, int limit)
            throws IOException {
        if (!reader.tryIncRef()) {
            throw new AlreadyClosedException("replaced");
        }
        try {
            return find(query, preferredLesson, preferredBlock, limit);
        } finally {
            reader.decRef();
        }
    }

    private Found find(Query query, @Nullable LessonId preferredLesson, @Nullable UUID preferredBlock, int limit)
            throws IOException {
        Query known = query.understoodIn(vocabulary);
        if (known.strange()) {
            return new Found(known, List.of());
        }
        ScoreDoc[] found = searcher.search(known.toLucene(), CANDIDATES).scoreDocs;
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc doc : found) {
            Document document = stored.document(doc.doc);
            double strength = found[0].score == 0 ? 0 : doc.score / found[0].score;
            hits.add(hit(document, known, strength, preferredLesson, preferredBlock));
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed());
        return new Found(known.weighed(vocabulary), hits.subList(0, Math.min(limit, hits.size())));
    }

    /** Whether it was written from just these lessons. */
    boolean holds(List<PublishedLesson> lessons) throws IOException {
        return fingerprint(lessons).equals(reader.getIndexCommit().getUserData().get(LESSONS));
    }

    private static String fingerprint(List<PublishedLesson> lessons) {
        return FORMAT
                + lessons.stream().map(l -> l.id().value() + ":" + l.version()).collect(Collectors.joining(","));
    }

    private Hit hit(
            Document document,
            Query query,
            double strength,
            @Nullable LessonId preferredLesson,
            @Nullable UUID preferredBlock) {
        LessonId lesson = LessonId.of(UUID.fromString(document.get(PassageDocuments.LESSON)));
        UUID block = UUID.fromString(document.get(PassageDocuments.BLOCK));
        Set<String> body = new HashSet<>(Query.WRITTEN.in(document.get(PassageDocuments.BODY)));
        Set<String> around = new LinkedHashSet<>(Query.WRITTEN.in(
                document.get(PassageDocuments.HEADING) + " " + document.get(PassageDocuments.LESSON_TITLE)));
        Set<String> section = new HashSet<>(Query.WRITTEN.in(document.get(PassageDocuments.SECTION)));
        double coverage = query.coverage(body, around, section, vocabulary);
        double score = coverage + RANKING * strength;
        score += lesson.equals(preferredLesson) ? 0.05 : 0;
        score += block.equals(preferredBlock) ? 0.05 : 0;
        List<Hit.Quotable> sentences =
                json.readValue(document.get(PassageDocuments.SENTENCES), new TypeReference<List<Hit.Quotable>>() {});
        return new Hit(
                lesson,
                document.get(PassageDocuments.LESSON_TITLE),
                document.get(PassageDocuments.LANGUAGE),
                block,
                BlockKind.valueOf(document.get(PassageDocuments.KIND)),
                document.get(PassageDocuments.HEADING + ".name"),
                document.get(PassageDocuments.DEFINES).lines().toList(),
                sentences,
                document.getField(PassageDocuments.FROM).numericValue().intValue(),
                document.getField(PassageDocuments.TO).numericValue().intValue(),
                coverage,
                score);
    }

    private static Map<String, Integer> terms(DirectoryReader reader) throws IOException {
        Map<String, Integer> frequencies = new HashMap<>();
        for (String field : List.of(PassageDocuments.BODY, PassageDocuments.HEADING, PassageDocuments.TITLE)) {
            Terms terms = MultiTerms.getTerms(reader, field);
            if (terms != null) {
                var each = terms.iterator();
                for (BytesRef term = each.next(); term != null; term = each.next()) {
                    frequencies.merge(term.utf8ToString(), reader.docFreq(new Term(field, term)), Math::max);
                }
            }
        }
        return frequencies;
    }

    /** Lets go of the files as soon as the last search under way is done. */
    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
