package io.lectern.tutor.answers;

import io.lectern.tutor.Answer;
import io.lectern.tutor.Answer.Clause;
import io.lectern.tutor.Answer.Outcome;
import io.lectern.tutor.Answer.Source;
import io.lectern.tutor.Answer.Suggestion;
import io.lectern.tutor.Answers;
import io.lectern.tutor.LearnerQuestion;
import io.lectern.tutor.TutorProblem;
import io.lectern.tutor.retrieval.Found;
import io.lectern.tutor.retrieval.Hit;
import io.lectern.tutor.retrieval.Passage;
import io.lectern.tutor.retrieval.PassageSearch;
import io.lectern.tutor.retrieval.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Answers with the course's own sentences, without any language model. */
@Component
public class CourseAnswers implements Answers {

    /** Measured with the labelled questions of {@code AnswerQualityTest}: below it, the course is about other things. */
    static final double FOUND = 0.5;

    /** What asks for a term is not answered with another term. */
    private static final double SAID = 0.4;

    private static final double ITSELF = 0.2;
    private static final double NEAR = 0.2;
    private static final int HITS = 40;

    private final PassageSearch search;

    public CourseAnswers(PassageSearch search) {
        this.search = search;
    }

    @Override
    public Answer answer(LearnerQuestion question, Consumer<Answer.Part> onPart) {
        Answer answer = answerTo(checked(question));
        answer.clauses().forEach(clause -> onPart.accept(answer.part(clause)));
        return answer;
    }

    private static LearnerQuestion checked(LearnerQuestion question) {
        if (question.text().length() > LearnerQuestion.MAX_LENGTH) {
            throw new TutorProblem.QuestionTooLong(question.text().length());
        }
        if (question.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new TutorProblem.QuestionEmpty();
        }
        return question;
    }

    private Answer answerTo(LearnerQuestion question) {
        String language = Languages.of(question.text(), question.language());
        int seed = question.text().hashCode();
        Optional<SmallTalk> talk = SmallTalk.in(question.text());
        if (talk.isPresent()) {
            Outcome outcome = talk.get() == SmallTalk.KEY ? Outcome.KEPT_BACK : Outcome.TALK;
            Clause reply = AnswerPhrases.clause(talk.get().phrase(), language, seed);
            return new Answer(outcome, language, List.of(reply), null);
        }
        Query query = FollowUp.query(question.text(), question.before());
        Set<UUID> leaning = FollowUp.blocks(question.before());
        UUID preferred = FollowUp.bare(question.text()) && !leaning.isEmpty()
                ? leaning.iterator().next()
                : question.block();
        Found found = search.search(question.course(), query, question.lesson(), preferred, question.closed(), HITS);
        List<Hit> hits = found.hits();
        Optional<Answer> item = itemOf(question, hits, leaning, language);
        if (item.isPresent()) {
            return item.get();
        }
        QuestionType type = QuestionType.of(question.text());
        if (hits.isEmpty() || confidence(found) < FOUND || (type == QuestionType.DEFINITION && found.said() < SAID)) {
            return notFound(hits, language, seed);
        }
        List<SentenceChoice.Chosen> chosen = new SentenceChoice(found.query(), type).from(hits);
        return chosen.isEmpty() ? notFound(hits, language, seed) : found(question, chosen, language, seed);
    }

    /** "What about the second?" after an answer from a list or table. */
    private static Optional<Answer> itemOf(
            LearnerQuestion question, List<Hit> hits, Set<UUID> blocks, String language) {
        var place = FollowUp.ordinal(question.text());
        if (place.isEmpty() || blocks.isEmpty()) {
            return Optional.empty();
        }
        return hits.stream()
                .filter(h -> blocks.contains(h.passage().block())
                        && h.passage().sentences().size() > place.getAsInt())
                .findFirst()
                .map(h -> found(
                        question, List.of(new SentenceChoice.Chosen(h.passage(), place.getAsInt())), language, 0));
    }

    private static Answer found(
            LearnerQuestion question, List<SentenceChoice.Chosen> chosen, String language, int seed) {
        List<SentenceChoice.Chosen> together = byLesson(chosen);
        Passage first = together.getFirst().passage();
        List<Clause> clauses = new ArrayList<>();
        clauses.add(leadIn(question, first, language, seed));
        Passage before = first;
        for (SentenceChoice.Chosen sentence : together) {
            Passage passage = sentence.passage();
            if (!passage.lesson().equals(before.lesson())) {
                clauses.add(AnswerPhrases.clause("also", language, seed, passage.lessonTitle()));
            }
            before = passage;
            Passage.Quotable text = sentence.text();
            Source source = new Source(passage.lesson(), passage.lessonTitle(), passage.block(), text.quote());
            clauses.add(new Clause(text.caption(), text.speech(), passage.language(), List.of(source)));
        }
        return new Answer(Outcome.FOUND, language, clauses, null);
    }

    /** What comes from one lesson is said together, the lesson that answers best first. */
    private static List<SentenceChoice.Chosen> byLesson(List<SentenceChoice.Chosen> chosen) {
        return chosen.stream()
                .collect(Collectors.groupingBy(c -> c.passage().lesson(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Clause leadIn(LearnerQuestion question, Passage first, String language, int seed) {
        if (!first.language().equals(language)) {
            return AnswerPhrases.clause("lead.other-language", language, seed, first.lessonTitle());
        }
        return first.lesson().equals(question.lesson())
                ? AnswerPhrases.clause("lead.here", language, seed)
                : AnswerPhrases.clause("lead.lesson", language, seed, first.lessonTitle());
    }

    /** How much of the question the best sentence knows, most of all in its own words. */
    private static double confidence(Found found) {
        double most = 0;
        for (Hit hit : found.hits()) {
            for (int s = hit.passage().from(); s < hit.passage().to(); s++) {
                double itself = found.query().in(hit.words(s));
                most = Math.max(most, (1 - ITSELF) * hit.coverage(s) + ITSELF * itself);
            }
        }
        return most;
    }

    private static Answer notFound(List<Hit> hits, String language, int seed) {
        List<Clause> clauses = new ArrayList<>();
        clauses.add(AnswerPhrases.clause("not-found", language, seed));
        if (hits.isEmpty() || hits.getFirst().coverage() < NEAR) {
            clauses.add(AnswerPhrases.clause("not-found.rephrase", language, seed));
            return new Answer(Outcome.NOT_FOUND, language, clauses, null);
        }
        Passage nearest = hits.getFirst().passage();
        clauses.add(AnswerPhrases.clause("not-found.nearest", language, seed, nearest.lessonTitle()));
        return new Answer(
                Outcome.NOT_FOUND, language, clauses, new Suggestion(nearest.lesson(), nearest.lessonTitle()));
    }
}
