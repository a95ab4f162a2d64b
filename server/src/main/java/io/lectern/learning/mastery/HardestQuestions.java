package io.lectern.learning.mastery;

import io.lectern.assessment.AnsweredQuestions;
import io.lectern.courses.Block;
import io.lectern.courses.CourseOutline;
import io.lectern.courses.Lessons;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        List<QuestionDifficulty> known = QuestionDifficulty.of(learners).stream()
                .filter(question -> question.rating().answers() >= FEWEST_ANSWERS)
                .toList();
        Map<UUID, String> words = new HashMap<>(
                bank.titles(known.stream().map(QuestionDifficulty::question).toList()));
        lessons.publishedOf(outline.course().id()).stream()
                .flatMap(lesson -> lesson.blocks().stream())
                .forEach(block -> prompt(block, words));
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

    private static void prompt(Block block, Map<UUID, String> words) {
        if (block.question() != null) {
            words.put(block.id(), block.question().prompt());
        }
    }
}
