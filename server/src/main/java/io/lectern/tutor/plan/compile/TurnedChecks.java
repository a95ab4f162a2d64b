package io.lectern.tutor.plan.compile;

import io.lectern.courses.Block;
import io.lectern.tutor.Check;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts the author's own check once more, with each choice in another place: remembering the place does not help. */
final class TurnedChecks {

    private TurnedChecks() {}

    /** @param heading of the section that it is put in */
    static Optional<Check> of(Block block, UUID heading) {
        Block.Question question = block.question();
        if (question == null || question.choices().size() < 2) {
            return Optional.empty();
        }
        List<Block.Choice> turned = new ArrayList<>(question.choices());
        Collections.rotate(turned, 1);
        String name = "check/" + heading + "/" + block.id() + "/turned";
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return Optional.of(new Check(
                id,
                block.id(),
                new Block.Question(
                        question.prompt(),
                        turned,
                        question.explanation(),
                        question.hint(),
                        question.explanationSpeech(),
                        question.hintSpeech()),
                true));
    }
}
