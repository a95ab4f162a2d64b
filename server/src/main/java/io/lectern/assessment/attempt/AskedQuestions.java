package io.lectern.assessment.attempt;

import static java.util.stream.Collectors.toMap;

import io.lectern.assessment.attempt.QuestionSource.Revision;
import io.lectern.assessment.authoring.Assessment;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The questions of attempts, as they were asked. */
@Component
class AskedQuestions {

    private final QuestionSource source;

    AskedQuestions(QuestionSource source) {
        this.source = source;
    }

    /** As attempts would find them now: without the questions that they name and that are not in use. */
    List<Assessment> asking(UUID courseId, Collection<Assessment> assessments) {
        List<UUID> named =
                assessments.stream().flatMap(a -> a.named().stream()).distinct().toList();
        Set<UUID> inUse = named.isEmpty() ? Set.of() : source.inUse(courseId, named);
        return assessments.stream().map(a -> a.asking(inUse)).toList();
    }

    /** By the id of the item. */
    Map<UUID, AskedQuestion> of(Collection<AttemptItem> items) {
        List<Revision> revisions =
                items.stream().map(AskedQuestions::revision).distinct().toList();
        Map<Revision, AskedQuestion> asked =
                source.revisions(revisions).stream().collect(toMap(q -> new Revision(q.id(), q.revision()), q -> q));
        Map<UUID, AskedQuestion> byItem = new HashMap<>();
        for (AttemptItem item : items) {
            AskedQuestion question = asked.get(revision(item));
            if (question == null) {
                throw new IllegalStateException("an attempt asks " + revision(item) + ", which is gone");
            }
            byItem.put(item.id(), question);
        }
        return byItem;
    }

    private static Revision revision(AttemptItem item) {
        return new Revision(item.question(), item.revision());
    }
}
