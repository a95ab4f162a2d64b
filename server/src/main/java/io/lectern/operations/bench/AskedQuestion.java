package io.lectern.operations.bench;

import io.lectern.tutor.speech.Clip.Shape;
import io.lectern.tutor.speech.Viseme;
import io.lectern.tutor.speech.audio.LipSync;
import io.lectern.tutor.speech.audio.OggOpusDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A typed question and what came of it.
 *
 * @param millis from sending it until the first sound of the answer is fetched, decoded and due
 * @param lipErrors how far the mouth is from the sound at each clear change, in ms without sign
 */
record AskedQuestion(double millis, List<Double> lipErrors) {

    private static final int PATIENCE_SECONDS = 20;
    private static final int RATE = 48_000;

    AskedQuestion {
        lipErrors = List.copyOf(lipErrors);
    }

    /** The questions that learners ask about the demo academy's English course; some of them it does not answer. */
    static List<String> all() throws IOException {
        try (InputStream in = AskedQuestion.class.getResourceAsStream("/bench/questions.txt")) {
            if (in == null) {
                throw new IOException("the questions are missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    /** @throws IllegalStateException when no answer with sound comes in time */
    static AskedQuestion ask(String question, ClassSocket seat, Browser learner, double clockOffset)
            throws IOException, InterruptedException {
        String id = UUID.randomUUID().toString();
        long sent = System.nanoTime();
        seat.send(Map.of("type", "ask", "id", id, "text", question));
        var answer = seat.await(
                message -> message.is("answer")
                        && message.message().get("askId").asString().equals(id),
                PATIENCE_SECONDS);
        if (answer == null) {
            throw new IllegalStateException("no answer within " + PATIENCE_SECONDS + " s");
        }
        JsonNode clip = answer.message().get("clip");
        String audio = clip.path("audio").asString("");
        if (audio.isEmpty()) {
            throw new IllegalStateException("an answer without sound");
        }
        short[] pcm = OggOpusDecoder.decode(learner.bytes(audio));
        double decoded = System.nanoTime() / 1e6;
        double due = answer.message().get("startAt").asLong() - clockOffset;
        double heard = Math.max(decoded, due + HeardSound.silenceBefore(pcm));
        List<Double> errors = LipSync.errors(pcm, RATE, shapes(clip.get("visemes"))).stream()
                .map(Math::abs)
                .toList();
        return new AskedQuestion(heard - sent / 1e6, errors);
    }

    private static List<Shape> shapes(JsonNode visemes) {
        List<Shape> shapes = new ArrayList<>();
        visemes.forEach(pair ->
                shapes.add(new Shape(pair.get(0).asInt(), Viseme.of(pair.get(1).asString()))));
        return shapes;
    }
}
