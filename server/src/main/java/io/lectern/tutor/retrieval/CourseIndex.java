package io.lectern.tutor.retrieval;

import io.lectern.courses.LessonId;
import io.lectern.courses.PublishedLesson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The passages of one course, ready to be searched. Safe for many threads. */
final class CourseIndex implements AutoCloseable {

    /** What the index was written from, and the way of writing: a new way makes old indexes outdated. */
    private static final String LESSONS = "lessons";

    private static final String FORMAT = "5;";
    private static final int CANDIDATES = 80;
    /** How much a place counts where the learner is. */
    private static final double LEANING = 0.05;

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Vocabulary vocabulary;
    private final List<Passage> passages;

    private CourseIndex(Directory directory, JsonMapper json) throws IOException {
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        this.passages = Passages.of(reader, json);
        this.vocabulary = new Vocabulary(terms(reader), matter(passages), reader.numDocs());
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
     * @param closed lessons to leave out
     * @throws AlreadyClosedException if another index has taken its place meanwhile
     */
    Found search(
            Query query, @Nullable LessonId preferredLesson, @Nullable UUID preferredBlock, Set<UUID> closed, int limit)
            throws IOException {
        if (!reader.tryIncRef()) {
            throw new AlreadyClosedException("replaced");
        }
        try {
            return find(query, preferredLesson, preferredBlock, closed, limit);
        } finally {
            reader.decRef();
        }
    }

    private Found find(
            Query query, @Nullable LessonId preferredLesson, @Nullable UUID preferredBlock, Set<UUID> closed, int limit)
            throws IOException {
        Query known = query.understoodIn(vocabulary);
        if (known.strange()) {
            return new Found(known, 0, List.of());
        }
        List<ScoreDoc> found = open(known, closed);
        Query weighed = known.weighed(vocabulary);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc doc : found) {
            double strength = found.getFirst().score == 0 ? 0 : doc.score / found.getFirst().score;
            hits.add(hit(passages.get(doc.doc), weighed, strength, preferredLesson, preferredBlock));
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed());
        return new Found(weighed, weighed.saidIn(vocabulary), hits.subList(0, Math.min(limit, hits.size())));
    }

    /** The best passages of lessons that are not closed. */
    private List<ScoreDoc> open(Query query, Set<UUID> closed) throws IOException {
        int candidates = closed.isEmpty() ? CANDIDATES : Math.max(1, reader.maxDoc());
        return Arrays.stream(searcher.search(query.toLucene(), candidates).scoreDocs)
                .filter(doc -> !closed.contains(passages.get(doc.doc).lesson().value()))
                .limit(CANDIDATES)
                .toList();
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
            Passage passage,
            Query query,
            double strength,
            @Nullable LessonId preferredLesson,
            @Nullable UUID preferredBlock) {
        List<Double> coverages = IntStream.range(passage.from(), passage.to())
                .mapToObj(sentence -> query.coverage(passage, sentence))
                .toList();
        double leaning = (passage.lesson().equals(preferredLesson) ? LEANING : 0)
                + (passage.block().equals(preferredBlock) ? LEANING : 0);
        return new Hit(passage, coverages, strength, leaning);
    }

    private static Set<String> matter(List<Passage> passages) {
        return passages.stream()
                .map(p -> p.topic() + " " + p.lessonTitle())
                .distinct()
                .flatMap(title -> Query.WRITTEN.in(title).stream())
                .collect(Collectors.toUnmodifiableSet());
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
