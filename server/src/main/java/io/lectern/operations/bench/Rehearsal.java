package io.lectern.operations.bench;

import io.lectern.accounts.AccountAdministration;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.concurrent.TimeUnit;

/**
 * Takes a server once along the ways that many people go at the same moment, while Java writes down what it learns: the next
 * server begins with that. {@code LECTERN_AOT_OUTPUT} says where to. The build runs it; nothing of the academy's data is touched.
 */
public final class Rehearsal {

    private static final int LEARNERS = 60;
    private static final int QUESTIONS = 30;
    private static final long THINKING_MILLIS = 10;

    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (var folder = ScratchFolder.make();
                HttpClient http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                var server = LecternProcess.start(
                        folder.path(), "--lectern.demo=false", "--" + Crowd.SIZE + "=" + LEARNERS)) {
            Browser teacher =
                    Browser.signIn(http, server.address(), Crowd.TEACHER, AccountAdministration.DEMO_PASSWORD);
            ExamPaper paper = ExamPaper.write(teacher, QUESTIONS);
            for (int i = 0; i < LEARNERS; i++) {
                Browser learner =
                        Browser.signIn(http, server.address(), Crowd.email(i), AccountAdministration.DEMO_PASSWORD);
                learner.put("/api/courses/" + paper.course() + "/enrolment");
                take(new ExamLearner(learner, paper.exam(), 0, new ExamTimes()));
            }
        }
    }

    private static void take(ExamLearner learner) throws IOException, InterruptedException {
        learner.start();
        for (int i = 0; i < QUESTIONS; i++) {
            learner.answer(i);
            TimeUnit.MILLISECONDS.sleep(THINKING_MILLIS);
        }
        learner.submit();
        learner.leave();
    }
}
