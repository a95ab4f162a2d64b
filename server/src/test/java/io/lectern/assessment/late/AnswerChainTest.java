package io.lectern.assessment.late;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same chain as browsers make it: they are tested with the same file. */
class AnswerChainTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNode SAMPLE = sample();

    private static JsonNode sample() {
        try {
            return JSON.readTree(Files.readString(Path.of("..", "contracts", "sealed-answers.json")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Link> links() {
        List<Link> links = new ArrayList<>();
        SAMPLE.get("links").forEach(link -> links.add(JSON.treeToValue(link, Link.class)));
        return links;
    }

    @Test
    void aChainOfADeviceIsWhole() {
        assertThat(AnswerChain.beginningOf(UUID.fromString(SAMPLE.get("attempt").asString())))
                .isEqualTo(SAMPLE.get("beginning").asString())
                .isEqualTo(links().getFirst().previous());
        assertThat(new AnswerChain(links()).isWhole()).isTrue();
        assertThat(new AnswerChain(links().subList(1, 3)).isWhole()).isTrue();
    }

    @Test
    void whatWasChangedLeftOutOrTurnedRoundShows() {
        List<Link> links = links();
        assertThat(new AnswerChain(List.of(links.get(0), links.get(2))).isWhole())
                .isFalse();
        assertThat(new AnswerChain(links.reversed()).isWhole()).isFalse();
        Link last = links.getLast();
        for (Link changed : List.of(
                with(last, last.elapsed() - 1, last.token(), last.response()),
                with(last, -1, last.token(), last.response()),
                with(last, last.elapsed(), last.token() + "x", last.response()),
                with(last, last.elapsed(), last.token(), "{\"kind\":\"SHORT_ANSWER\",\"text\":\"other\"}"))) {
            assertThat(new AnswerChain(List.of(links.get(0), links.get(1), changed)).isWhole())
                    .isFalse();
        }
    }

    private static Link with(Link link, long elapsed, String token, @Nullable String response) {
        return new Link(
                link.previous(), link.item(), link.sequence(), link.digest(), token, elapsed, link.hash(), response);
    }
}
