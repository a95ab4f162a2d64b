package io.lectern.tutor.retrieval;

import io.lectern.courses.BlockKind;
import io.lectern.courses.LessonId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the passages back from an index, their words reduced once and for all: a search then only compares. */
final class Passages {

    private static final TypeReference<List<Passage.Quotable>> SENTENCES = new TypeReference<>() {};

    private final JsonMapper json;
    private final Map<String, Set<String>> reduced = new HashMap<>();

    private Passages(JsonMapper json) {
        this.json = json;
    }

    /** By the numbers of their documents. */
    static List<Passage> of(IndexReader reader, JsonMapper json) throws IOException {
        Passages passages = new Passages(json);
        StoredFields stored = reader.storedFields();
        List<Passage> all = new ArrayList<>();
        for (int doc = 0; doc < reader.maxDoc(); doc++) {
            all.add(passages.read(doc, stored.document(doc)));
        }
        return List.copyOf(all);
    }

    private Passage read(int order, Document document) {
        List<Passage.Quotable> sentences = json.readValue(document.get(PassageDocuments.SENTENCES), SENTENCES);
        String shown = document.get(PassageDocuments.SHOWN);
        String heading = document.get(PassageDocuments.HEADING);
        return new Passage(
                order,
                LessonId.of(UUID.fromString(document.get(PassageDocuments.LESSON))),
                document.get(PassageDocuments.LESSON_TITLE),
                document.get(PassageDocuments.LANGUAGE),
                UUID.fromString(document.get(PassageDocuments.BLOCK)),
                BlockKind.valueOf(document.get(PassageDocuments.KIND)),
                Boolean.parseBoolean(document.get(PassageDocuments.LIST)),
                document.get(PassageDocuments.LEAD),
                heading,
                document.get(PassageDocuments.TOPIC),
                document.get(PassageDocuments.DEFINES).lines().toList(),
                sentences,
                number(document, PassageDocuments.FROM),
                number(document, PassageDocuments.TO),
                sentences.stream().map(s -> words(s.caption() + shown)).toList(),
                words(heading + " " + document.get(PassageDocuments.LESSON_TITLE)),
                words(document.get(PassageDocuments.SECTION)));
    }

    private Set<String> words(String text) {
        return reduced.computeIfAbsent(text, t -> Set.copyOf(Query.WRITTEN.in(t)));
    }

    private static int number(Document document, String field) {
        return document.getField(field).numericValue().intValue();
    }
}
