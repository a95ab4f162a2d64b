package io.lectern.tutor.answers;

import io.lectern.courses.Block;
import io.lectern.courses.Lessons;
import io.lectern.kernel.GeneralProblem;
import io.lectern.tutor.Answer.Clause;
import io.lectern.tutor.Beat;
import io.lectern.tutor.Board;
import io.lectern.tutor.Check;
import io.lectern.tutor.CheckAnswers;
import io.lectern.tutor.TeachingPlan;
import io.lectern.tutor.Verdict;
import io.lectern.tutor.plan.compile.BeatMaker;
import io.lectern.tutor.plan.compile.Said;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Judges checks and teaches on. A first wrong answer brings what the author says to who chose it, the matter in other
 * words from the same lesson, and a second try. A second one brings the explanation and the solution, and the lesson goes
 * on.
 */
@Component
public class TaughtChecks implements CheckAnswers {

    private static final int TRIES = 2;

    private final Lessons lessons;

    public TaughtChecks(Lessons lessons) {
        this.lessons = lessons;
    }

    @Override
    public Verdict judge(TeachingPlan plan, UUID checkId, Set<Integer> chosen, int attempt) {
        Check check = plan.check(checkId).orElseThrow(() -> new GeneralProblem.NotFound("check"));
        boolean right = check.question().accepts(chosen);
        String seed = checkId + "/" + attempt + "/" + chosen.stream().sorted().toList();
        UUID id = UUID.nameUUIDFromBytes(seed.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        BeatMaker beats = new BeatMaker(plan.language(), boardOf(plan, check), check.about(), id);
        Block.Choice telling = telling(check, chosen);
        return right ? right(plan, beats, telling, id) : wrong(plan, check, beats, telling, attempt, id);
    }

    private static Verdict right(TeachingPlan plan, BeatMaker beats, Block.@Nullable Choice telling, UUID id) {
        String praise = phrase(plan, "verdict.right", id).caption();
        if (telling == null) {
            beats.say(said(phrase(plan, "verdict.right", id)));
        } else {
            tell(beats, telling);
        }
        return new Verdict(true, feedbackOf(telling, praise), beats.beats(), false);
    }

    private Verdict wrong(
            TeachingPlan plan, Check check, BeatMaker beats, Block.@Nullable Choice telling, int attempt, UUID id) {
        Clause no = phrase(plan, "verdict.wrong", id);
        beats.say(said(no));
        if (telling != null) {
            tell(beats, telling);
        }
        if (attempt < TRIES) {
            reteach(plan, check, beats, id);
            beats.ask(said(phrase(plan, "verdict.again", id)), check.id());
        } else {
            String explanation = check.question().explanation();
            if (explanation != null && !explanation.isBlank()) {
                beats.say(explanation, check.question().explanationSpeech());
            }
            beats.say(said(AnswerPhrases.clause("verdict.solution", plan.language(), id.hashCode(), solution(check))));
            beats.say(said(phrase(plan, "verdict.on", id)));
        }
        return new Verdict(false, feedbackOf(telling, no.caption()), beats.beats(), attempt < TRIES);
    }

    /** In other words: the hint, else the explanation where it does not give the answer away, else the lesson's own. */
    private void reteach(TeachingPlan plan, Check check, BeatMaker beats, UUID id) {
        String hint = check.question().hint();
        String explanation = check.question().explanation();
        if (hint != null && !hint.isBlank()) {
            beats.say(said(phrase(plan, "verdict.other-words", id)))
                    .say(hint, check.question().hintSpeech());
        } else if (explanation != null && !check.made() && !tells(explanation, check)) {
            beats.say(said(phrase(plan, "verdict.other-words", id)))
                    .say(explanation, check.question().explanationSpeech());
        } else {
            List<Said> others = lessons.published(plan.lesson(), plan.lessonVersion())
                    .map(lesson -> OtherWords.about(check, lesson, plan.language()))
                    .orElse(List.of());
            if (!others.isEmpty()) {
                beats.say(said(phrase(plan, "verdict.example", id)));
                others.forEach(beats::say);
            }
        }
    }

    private static boolean tells(String explanation, Check check) {
        String told = explanation.toLowerCase(java.util.Locale.ROOT);
        return check.question().choices().stream()
                .filter(Block.Choice::correct)
                .anyMatch(c -> told.contains(c.text().strip().toLowerCase(java.util.Locale.ROOT)));
    }

    private static void tell(BeatMaker beats, Block.Choice choice) {
        beats.say(Objects.requireNonNullElse(choice.feedback(), ""), choice.feedbackSpeech());
    }

    private static String feedbackOf(Block.@Nullable Choice choice, String otherwise) {
        return choice == null ? otherwise : Objects.requireNonNullElse(choice.feedback(), otherwise);
    }

    /** The chosen one with something to say about it, a wrong one first. */
    private static Block.@Nullable Choice telling(Check check, Set<Integer> chosen) {
        List<Block.Choice> choices = check.question().choices();
        return chosen.stream()
                .sorted()
                .filter(i -> i >= 0 && i < choices.size())
                .map(choices::get)
                .filter(choice ->
                        choice.feedback() != null && !choice.feedback().isBlank())
                .min(Comparator.comparing(Block.Choice::correct))
                .orElse(null);
    }

    /** The right choices as they are read and as they are said. */
    private static Said solution(Check check) {
        List<Block.Choice> right = check.question().choices().stream()
                .filter(Block.Choice::correct)
                .toList();
        String caption = right.stream().map(c -> unended(c.text())).collect(Collectors.joining(", "));
        String speech = right.stream()
                .map(c -> unended(Objects.requireNonNullElse(c.speech(), c.text())))
                .collect(Collectors.joining(", "));
        return new Said(caption, speech);
    }

    private static String unended(String text) {
        return text.strip().replaceAll("[.]$", "");
    }

    private static Board boardOf(TeachingPlan plan, Check check) {
        return plan.beats().stream()
                .filter(b -> check.id().equals(b.questionBlock()))
                .map(Beat::board)
                .findFirst()
                .orElse(Board.EMPTY);
    }

    private static Clause phrase(TeachingPlan plan, String key, UUID seed, String... parts) {
        return AnswerPhrases.clause(key, plan.language(), seed.hashCode(), parts);
    }

    private static Said said(Clause clause) {
        return new Said(clause.caption(), clause.speech());
    }
}
