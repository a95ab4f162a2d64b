package io.lectern.assessment.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.lectern.assessment.question.AreaShape.Spot;
import io.lectern.kernel.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a learner answered to a task of the same kind. It refers to parts of the task by their ids. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = Response.ChoiceResponse.class, name = "CHOICE"),
    @Type(value = Response.TrueFalseResponse.class, name = "TRUE_FALSE"),
    @Type(value = Response.ShortAnswerResponse.class, name = "SHORT_ANSWER"),
    @Type(value = Response.NumericResponse.class, name = "NUMERIC"),
    @Type(value = Response.MatchingResponse.class, name = "MATCHING"),
    @Type(value = Response.OrderingResponse.class, name = "ORDERING"),
    @Type(value = Response.GapsResponse.class, name = "GAPS"),
    @Type(value = Response.HotspotResponse.class, name = "HOTSPOT"),
    @Type(value = Response.EssayResponse.class, name = "ESSAY"),
    @Type(value = Response.UploadResponse.class, name = "UPLOAD")
})
public sealed interface Response extends Json {

    /** @param chosen ids of options */
    record ChoiceResponse(List<String> chosen) implements Response {
        public ChoiceResponse {
            chosen = List.copyOf(chosen);
        }
    }

    /** @param answer null when nothing was chosen */
    record TrueFalseResponse(@Nullable Boolean answer) implements Response {}

    record ShortAnswerResponse(String text) implements Response {}

    /** @param text as typed: the number and perhaps its unit */
    record NumericResponse(String text) implements Response {}

    /** @param matches by id of the left-hand side, the id of the right-hand side */
    record MatchingResponse(Map<String, String> matches) implements Response {
        public MatchingResponse {
            matches = Map.copyOf(matches);
        }
    }

    /** @param order ids of items; what is missing was not placed */
    record OrderingResponse(List<String> order) implements Response {
        public OrderingResponse {
            order = List.copyOf(order);
        }
    }

    /** @param answers by id of the gap */
    record GapsResponse(Map<String, String> answers) implements Response {
        public GapsResponse {
            answers = Map.copyOf(answers);
        }
    }

    record HotspotResponse(List<Spot> spots) implements Response {
        public HotspotResponse {
            spots = List.copyOf(spots);
        }
    }

    record EssayResponse(String text) implements Response {}

    record UploadResponse(List<UploadedFile> files) implements Response {
        public UploadResponse {
            files = List.copyOf(files);
        }
    }

    /** @param file media id @param name as the learner called it */
    record UploadedFile(String file, String name, long bytes) implements Json {}

    /** Whether there is anything to score or to mark. */
    default boolean answered() {
        return switch (this) {
            case ChoiceResponse r -> !r.chosen().isEmpty();
            case TrueFalseResponse r -> r.answer() != null;
            case ShortAnswerResponse r -> !r.text().isBlank();
            case NumericResponse r -> !r.text().isBlank();
            case MatchingResponse r -> !r.matches().isEmpty();
            case OrderingResponse r -> !r.order().isEmpty();
            case GapsResponse r -> r.answers().values().stream().anyMatch(answer -> !answer.isBlank());
            case HotspotResponse r -> !r.spots().isEmpty();
            case EssayResponse r -> !r.text().isBlank();
            case UploadResponse r -> !r.files().isEmpty();
        };
    }
}
