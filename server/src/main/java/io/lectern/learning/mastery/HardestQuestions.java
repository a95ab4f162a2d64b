package io.lectern.learning.mastery;

import io.lectern.assessment.AnsweredQuestions;
import io.lectern.courses.Block;
import io.lectern.courses.Block.Choice;
import io.lectern.courses.Block.Question;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.Lessons;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the questions that the learners of a course find hardest. */
@Component
class HardestQuestions {

    private static final int FEWEST_ANSWERS = 3;
    private static final int MOST = 10;

    private final Lessons lessons;
    private final AnsweredQuestions bank;

    HardestQuestions(Lessons lessons, AnsweredQuestions bank) {
        this.lessons = lessons;
        this.bank = bank;
    }

    /** Hardest first; questions that are gone, or were answered too seldom to know, are left out. */
    List<HardQuestion> of(CourseOutline outline, List<LearnerMastery> learners) {
        Map<UUID, Question> checks = lessons.publishedOf(outline.course().id()).stream()
                .flatMap(lesson -> lesson.blocks().stream())
                .filter(block -> block.question() != null)
                .collect(Collectors.toMap(Block::id, block -> Objects.requireNonNull(block.question())));
        List<QuestionDifficulty> known = QuestionDifficulty.of(learners, guesses(checks, learners)).stream()
                .filter(question -> question.rating().answers() >= FEWEST_ANSWERS)
                .toList();
        Map<UUID, String> words = new HashMap<>(
                bank.titles(known.stream().map(QuestionDifficulty::question).toList()));
        checks.forEach((id, check) -> words.put(id, check.prompt()));
        return known.stream()
                .filter(question -> words.containsKey(question.question()))
                .limit(MOST)
                .map(question -> new HardQuestion(
                        question.question(),
                        words.getOrDefault(question.question(), ""),
                        question.rating().answers(),
                        question.right()))
                .toList();
    }

    private Map<UUID, Double> guesses(Map<UUID, Question> checks, List<LearnerMastery> learners) {
        Set<UUID> asked = learners.stream()
                .flatMap(learner -> learner.evidence().stream())
                .map(Evidence::question)
                .collect(Collectors.toSet());
        Map<UUID, Double> guesses = new HashMap<>();
        bank.choices(asked).forEach((id, choices) -> guesses.put(id, 1.0 / choices));
        checks.forEach((id, check) -> {
            if (check.choices().stream().filter(Choice::correct).count() == 1) {
                guesses.put(id, 1.0 / check.choices().size());
            }
        });
        return guesses;
    }
}
