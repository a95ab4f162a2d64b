package io.lectern.assessment.question;

import static io.lectern.assessment.question.Faults.at;

import io.lectern.assessment.question.Response.ChoiceResponse;
import io.lectern.assessment.question.Response.EssayResponse;
import io.lectern.assessment.question.Response.GapsResponse;
import io.lectern.assessment.question.Response.HotspotResponse;
import io.lectern.assessment.question.Response.MatchingResponse;
import io.lectern.assessment.question.Response.NumericResponse;
import io.lectern.assessment.question.Response.OrderingResponse;
import io.lectern.assessment.question.Response.ShortAnswerResponse;
import io.lectern.assessment.question.Response.TrueFalseResponse;
import io.lectern.assessment.question.Response.UploadResponse;
import io.lectern.assessment.question.Response.UploadedFile;
import io.lectern.assessment.question.Task.UploadTask;
import java.util.List;
import java.util.Map;

/** Says what is wrong with a response before it is kept: that it is to another task, or larger than an answer can be. */
public final class ResponseCheck {

    static final int LONGEST_LINE = 1000;
    static final int LONGEST_ESSAY = 200_000;
    private static final int LONGEST_NAME = 200;

    private final Faults faults = new Faults();

    private ResponseCheck() {}

    /** What is wrong, by field; nothing when the response may be kept. It need not be complete. */
    public static List<Fault> faultsOf(Task task, Response response) {
        if (TaskKind.of(task) != TaskKind.of(response)) {
            return List.of(new Fault("kind", "other-kind", "This answers another kind of question."));
        }
        ResponseCheck check = new ResponseCheck();
        Missing.check(response, check.faults);
        if (check.faults.all().isEmpty()) {
            check.check(task, response);
        }
        return check.faults.all();
    }

    private void check(Task task, Response response) {
        switch (response) {
            case ChoiceResponse r -> count("chosen", r.chosen().size());
            case TrueFalseResponse _ -> {}
            case ShortAnswerResponse r -> faults.optionalText("text", r.text(), LONGEST_LINE);
            case NumericResponse r -> faults.optionalText("text", r.text(), NumberText.LONGEST);
            case MatchingResponse r -> texts("matches", r.matches());
            case OrderingResponse r -> count("order", r.order().size());
            case GapsResponse r -> texts("answers", r.answers());
            case HotspotResponse r -> count("spots", r.spots().size());
            case EssayResponse r -> faults.optionalText("text", r.text(), LONGEST_ESSAY);
            case UploadResponse r when task instanceof UploadTask t -> files(t, r.files());
            case UploadResponse _ -> {}
        }
    }

    private void count(String field, int size) {
        faults.range(field, size, 0, TaskCheck.MOST_PARTS);
    }

    private void texts(String field, Map<String, String> texts) {
        count(field, texts.size());
        texts.forEach((id, text) -> faults.optionalText(field + "." + id, text, LONGEST_LINE));
    }

    private void files(UploadTask task, List<UploadedFile> files) {
        faults.size("files", files, 0, task.maxFiles());
        for (int i = 0; i < files.size(); i++) {
            faults.text(at("files", i) + ".name", files.get(i).name(), LONGEST_NAME);
            faults.unless(
                    files.get(i).bytes() <= task.maxBytes(),
                    at("files", i),
                    "too-large",
                    "At most " + task.maxBytes() + " bytes a file.");
        }
    }
}
