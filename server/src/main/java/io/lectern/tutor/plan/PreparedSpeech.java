package io.lectern.tutor.plan;

import io.lectern.courses.PublishedLesson;
import io.lectern.tutor.plan.compile.BlockSentences;
import io.lectern.tutor.speech.Line;
import io.lectern.tutor.speech.Preparation;
import io.lectern.tutor.speech.SpeechClips;
import io.lectern.tutor.speech.Voice;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Has the voice speak ahead of time what classes will hear: the beats, then the sentences that answers may quote. */
@Component
class PreparedSpeech {

    private final SpeechClips clips;

    PreparedSpeech(SpeechClips clips) {
        this.clips = clips;
    }

    void prepare(Plan plan, PublishedLesson lesson) {
        List<Line> lines = new ArrayList<>(lines(plan));
        lesson.blocks().stream()
                .flatMap(b -> BlockSentences.of(b, plan.language()).stream())
                .forEach(s -> lines.add(new Line(s.speech(), s.caption(), plan.language(), Voice.DEFAULT)));
        clips.ensure(lines);
    }

    void prepare(Plan plan) {
        clips.ensure(lines(plan));
    }

    Preparation progress(Plan plan) {
        return clips.progress(lines(plan));
    }

    private static List<Line> lines(Plan plan) {
        return plan.beats().stream()
                .filter(b -> !b.silent())
                .map(b -> new Line(b.speech(), b.caption(), b.language(), Voice.DEFAULT))
                .toList();
    }
}
