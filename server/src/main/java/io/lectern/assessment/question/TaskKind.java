package io.lectern.assessment.question;

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
import io.lectern.assessment.question.Task.ChoiceTask;
import io.lectern.assessment.question.Task.EssayTask;
import io.lectern.assessment.question.Task.GapsTask;
import io.lectern.assessment.question.Task.HotspotTask;
import io.lectern.assessment.question.Task.MatchingTask;
import io.lectern.assessment.question.Task.NumericTask;
import io.lectern.assessment.question.Task.OrderingTask;
import io.lectern.assessment.question.Task.ShortAnswerTask;
import io.lectern.assessment.question.Task.TrueFalseTask;
import io.lectern.assessment.question.Task.UploadTask;

/** The kinds of tasks; the names are what {@code kind} says in JSON, of a task, of its view and of a response to it. */
public enum TaskKind {
    CHOICE,
    TRUE_FALSE,
    SHORT_ANSWER,
    NUMERIC,
    MATCHING,
    ORDERING,
    GAPS,
    HOTSPOT,
    ESSAY,
    UPLOAD;

    public static TaskKind of(Task task) {
        return switch (task) {
            case ChoiceTask _ -> CHOICE;
            case TrueFalseTask _ -> TRUE_FALSE;
            case ShortAnswerTask _ -> SHORT_ANSWER;
            case NumericTask _ -> NUMERIC;
            case MatchingTask _ -> MATCHING;
            case OrderingTask _ -> ORDERING;
            case GapsTask _ -> GAPS;
            case HotspotTask _ -> HOTSPOT;
            case EssayTask _ -> ESSAY;
            case UploadTask _ -> UPLOAD;
        };
    }

    public static TaskKind of(Response response) {
        return switch (response) {
            case ChoiceResponse _ -> CHOICE;
            case TrueFalseResponse _ -> TRUE_FALSE;
            case ShortAnswerResponse _ -> SHORT_ANSWER;
            case NumericResponse _ -> NUMERIC;
            case MatchingResponse _ -> MATCHING;
            case OrderingResponse _ -> ORDERING;
            case GapsResponse _ -> GAPS;
            case HotspotResponse _ -> HOTSPOT;
            case EssayResponse _ -> ESSAY;
            case UploadResponse _ -> UPLOAD;
        };
    }
}
