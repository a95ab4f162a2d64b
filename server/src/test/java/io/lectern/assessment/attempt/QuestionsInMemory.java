package io.lectern.assessment.attempt;

import io.lectern.assessment.bank.QuestionPool;
import io.lectern.assessment.question.Task;
import io.lectern.kernel.Ids;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A few questions, for tests of what is done with questions. */
final class QuestionsInMemory implements QuestionSource {

    private final Map<UUID, AskedQuestion> questions = new LinkedHashMap<>();
    private final Map<UUID, Set<String>> tags = new LinkedHashMap<>();

    UUID add(String... tagged) {
        UUID id = Ids.next();
        Task task = new Task.TrueFalseTask(true, null, null);
        questions.put(id, new AskedQuestion(id, 1, "Is it so?", task, null, BigDecimal.ONE));
        tags.put(id, Set.of(tagged));
        return id;
    }

    void remove(UUID id) {
        questions.remove(id);
        tags.remove(id);
    }

    @Override
    public List<AskedQuestion> current(UUID courseId, Collection<UUID> ids) {
        return questions.values().stream().filter(q -> ids.contains(q.id())).toList();
    }

    @Override
    public List<AskedQuestion> newest(UUID courseId, Collection<UUID> ids) {
        return current(courseId, ids);
    }

    @Override
    public Set<UUID> inUse(UUID courseId, Collection<UUID> ids) {
        return ids.stream().filter(questions::containsKey).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<UUID> pool(UUID courseId, QuestionPool pool) {
        List<UUID> found = new ArrayList<>();
        tags.forEach((id, has) -> {
            if (pool.holds(has, List.of(), QuestionPool.EASIEST)) {
                found.add(id);
            }
        });
        return found;
    }

    @Override
    public List<AskedQuestion> revisions(Collection<Revision> revisions) {
        return revisions.stream().map(r -> questions.get(r.question())).toList();
    }
}
