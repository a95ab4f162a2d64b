package io.lectern.learning.mastery;

import io.lectern.learning.mastery.model.EloRating;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How hard a question proved to be.
 *
 * @param rating 0 is even for the learners of the course, above is harder
 * @param right how many of its answers were right
 */
public record QuestionDifficulty(UUID question, EloRating rating, int right) {

    private record Answer(UUID person, Evidence evidence) {}

    /** Of every question that was answered in the course, hardest first. @param guesses chances of who knows nothing; 0 where none is said */
    static List<QuestionDifficulty> of(List<LearnerMastery> learners, Map<UUID, Double> guesses) {
        List<Answer> answers = new ArrayList<>();
        learners.forEach(learner ->
                learner.evidence().forEach(evidence -> answers.add(new Answer(learner.personId(), evidence))));
        answers.sort(Comparator.comparing(Answer::evidence, Evidence.BY_TIME));
        Map<UUID, EloRating> people = new HashMap<>();
        Map<UUID, QuestionDifficulty> questions = new HashMap<>();
        for (Answer answer : answers) {
            UUID id = answer.evidence().question();
            boolean right = answer.evidence().right();
            QuestionDifficulty before = questions.getOrDefault(id, new QuestionDifficulty(id, EloRating.UNKNOWN, 0));
            EloRating learner = people.getOrDefault(answer.person(), EloRating.UNKNOWN);
            EloRating.Pair pair = EloRating.after(learner, before.rating(), guesses.getOrDefault(id, 0.0), right);
            people.put(answer.person(), pair.learner());
            questions.put(id, new QuestionDifficulty(id, pair.question(), before.right() + (right ? 1 : 0)));
        }
        return questions.values().stream()
                .sorted(Comparator.comparing(
                                (QuestionDifficulty q) -> -q.rating().value())
                        .thenComparing(QuestionDifficulty::question))
                .toList();
    }
}
