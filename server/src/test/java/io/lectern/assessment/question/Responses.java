package io.lectern.assessment.question;

import java.util.List;
import java.util.Map;

/** Responses as a learner leaves them who did nothing. */
final class Responses {

    private Responses() {}

    static Response empty(TaskKind kind) {
        return switch (kind) {
            case CHOICE -> new Response.ChoiceResponse(List.of());
            case TRUE_FALSE -> new Response.TrueFalseResponse(null);
            case SHORT_ANSWER -> new Response.ShortAnswerResponse(" \t");
            case NUMERIC -> new Response.NumericResponse(" ");
            case MATCHING -> new Response.MatchingResponse(Map.of());
            case ORDERING -> new Response.OrderingResponse(List.of());
            case GAPS -> new Response.GapsResponse(Map.of("a", " "));
            case HOTSPOT -> new Response.HotspotResponse(List.of());
            case ESSAY -> new Response.EssayResponse("\n ");
            case UPLOAD -> new Response.UploadResponse(List.of());
        };
    }
}
