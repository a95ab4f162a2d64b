package io.lectern.tutor;

import io.lectern.courses.Block;
import io.lectern.kernel.Json;
import java.util.UUID;

/**
 * A question that a class is asked, with its key: for the server only.
 *
 * @param id the id of the question block, or an id of its own when {@code made}
 * @param about the block it was made from; the question block itself when it is the author's
 * @param made whether rules made it because the author wrote none. Such a check is in no block of the lesson: a room
 *     sends its prompt and choices itself
 */
public record Check(UUID id, UUID about, Block.Question question, boolean made) implements Json {}
