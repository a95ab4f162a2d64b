package io.lectern.tutor.plan;

import io.lectern.courses.PublishedLesson;
import io.lectern.tutor.Beat;
import io.lectern.tutor.Check;
import io.lectern.tutor.CheckAnswers;
import io.lectern.tutor.TeachingPlan;
import io.lectern.tutor.Verdict;
import io.lectern.tutor.answers.AnswerSpeech;
import io.lectern.tutor.plan.compile.BlockSentences;
import io.lectern.tutor.speech.Line;
import io.lectern.tutor.speech.Preparation;
import io.lectern.tutor.speech.SpeechClips;
import io.lectern.tutor.speech.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Has the voice speak ahead of time what classes will hear: the beats, then what follows answers to the checks, then the
 * phrases and sentences that answers are made of.
 */
@Component
class PreparedSpeech {

    private final SpeechClips clips;

    private final CheckAnswers checks;

    PreparedSpeech(SpeechClips clips, CheckAnswers checks) {
        this.clips = clips;
        this.checks = checks;
    }

    void prepare(Plan plan, PublishedLesson lesson) {
        String language = plan.language();
        List<Line> lines = new ArrayList<>(lines(plan.beats()));
        AnswerSpeech.ahead(plan.title(), language).forEach(c -> lines.add(line(c.speech(), c.caption(), language)));
        TeachingPlan teaching = plan.toPlan();
        teaching.checks().forEach(check -> lines.addAll(verdicts(teaching, check)));
        lesson.blocks().stream()
                .flatMap(b -> BlockSentences.of(b, language).stream())
                .forEach(s -> lines.add(line(s.speech(), s.caption(), language)));
        clips.ensure(lines);
    }

    void prepare(Plan plan) {
        clips.ensure(lines(plan.beats()));
    }

    Preparation progress(Plan plan) {
        return clips.progress(lines(plan.beats()));
    }

    /** After each single choice, at the first try and at the second. */
    private List<Line> verdicts(TeachingPlan plan, Check check) {
        List<Line> lines = new ArrayList<>();
        for (int choice = 0; choice < check.question().choices().size(); choice++) {
            for (int attempt = 1; attempt <= 2; attempt++) {
                Verdict verdict = checks.judge(plan, check.id(), Set.of(choice), attempt);
                lines.addAll(lines(verdict.beats()));
            }
        }
        return lines;
    }

    private static List<Line> lines(List<Beat> beats) {
        return beats.stream()
                .filter(b -> !b.silent())
                .map(b -> line(b.speech(), b.caption(), b.language()))
                .toList();
    }

    private static Line line(String speech, String caption, String language) {
        return new Line(speech, caption, language, Voice.DEFAULT);
    }
}
