package io.lectern.assessment.attempt;

import io.lectern.assessment.bank.BankQuestion;
import io.lectern.assessment.bank.BankQuestions;
import io.lectern.assessment.bank.FreezeQuestion;
import io.lectern.assessment.bank.QuestionContent;
import io.lectern.assessment.bank.QuestionPool;
import io.lectern.assessment.bank.QuestionRevision;
import io.lectern.assessment.bank.QuestionRevisions;
import io.lectern.assessment.bank.QuestionState;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks the questions of the bank. A revision never changes, so those asked last are kept at hand. */
@Component
class BankQuestionSource implements QuestionSource {

    private static final int MOST = 2000;

    private final BankQuestions questions;
    private final QuestionRevisions revisions;
    private final FreezeQuestion freeze;
    private final Map<Revision, AskedQuestion> recent = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Revision, AskedQuestion> eldest) {
            return size() > MOST;
        }
    };

    BankQuestionSource(BankQuestions questions, QuestionRevisions revisions, FreezeQuestion freeze) {
        this.questions = questions;
        this.revisions = revisions;
        this.freeze = freeze;
    }

    @Override
    public List<AskedQuestion> current(UUID courseId, Collection<UUID> ids) {
        return of(courseId, ids, EnumSet.of(QuestionState.ACTIVE));
    }

    @Override
    public List<AskedQuestion> newest(UUID courseId, Collection<UUID> ids) {
        return of(courseId, ids, EnumSet.of(QuestionState.ACTIVE, QuestionState.RETIRED));
    }

    private List<AskedQuestion> of(UUID courseId, Collection<UUID> ids, Set<QuestionState> states) {
        return questions.findAllById(ids).stream()
                .filter(q -> q.courseId().equals(courseId) && states.contains(q.state()))
                .map(this::frozen)
                .toList();
    }

    @Override
    public Set<UUID> inUse(UUID courseId, Collection<UUID> ids) {
        return questions.findAllById(ids).stream()
                .filter(q -> q.courseId().equals(courseId) && q.state() == QuestionState.ACTIVE)
                .map(BankQuestion::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<UUID> pool(UUID courseId, QuestionPool pool) {
        return questions.findByCourseIdAndState(courseId, QuestionState.ACTIVE).stream()
                .filter(q -> pool.holds(q.tags(), q.skills(), q.difficulty()))
                .map(BankQuestion::id)
                .sorted()
                .toList();
    }

    @Override
    public List<AskedQuestion> revisions(Collection<Revision> wanted) {
        return wanted.stream().flatMap(revision -> find(revision).stream()).toList();
    }

    private AskedQuestion frozen(BankQuestion question) {
        return kept(new Revision(question.id(), question.revision())).orElseGet(() -> asked(freeze.current(question)));
    }

    private Optional<AskedQuestion> find(Revision revision) {
        return kept(revision)
                .or(() -> revisions
                        .findByQuestionIdAndNumber(revision.question(), revision.number())
                        .map(BankQuestionSource::asked)
                        .map(this::keep));
    }

    private Optional<AskedQuestion> kept(Revision revision) {
        synchronized (recent) {
            return Optional.ofNullable(recent.get(revision));
        }
    }

    private AskedQuestion keep(AskedQuestion asked) {
        synchronized (recent) {
            recent.put(new Revision(asked.id(), asked.revision()), asked);
        }
        return asked;
    }

    private static AskedQuestion asked(QuestionRevision revision) {
        QuestionContent content = revision.content();
        return new AskedQuestion(
                revision.questionId(),
                revision.number(),
                content.stem(),
                content.task(),
                content.explanation().isBlank() ? null : content.explanation(),
                content.points());
    }
}
