package io.lectern.assessment.late;

import io.lectern.assessment.attempt.Answering.Given;
import io.lectern.assessment.question.Response;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the responses of links; what is none is passed over. */
@Component
class ReadResponses {

    private final JsonMapper json;

    ReadResponses(JsonMapper json) {
        this.json = json;
    }

    List<Given> of(List<Link> links) {
        return links.stream().flatMap(link -> read(link).stream()).toList();
    }

    private Optional<Given> read(Link link) {
        String text = link.response();
        if (text == null) {
            return Optional.empty();
        }
        try {
            Response response = json.readValue(text, Response.class);
            return Optional.ofNullable(response).map(given -> new Given(link.item(), given, link.sequence()));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
