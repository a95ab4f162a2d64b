package io.lectern.liveclass.internal;

import io.lectern.kernel.Aggregate;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;

/** Something said to the others in a class. @param id made by the browser, so that a repeated message is one line */
@Aggregate(module = "liveclass", name = "chat_line", collection = "liveclass_chat_line")
@CompoundIndex(name = "chat_line_class", def = "{classId: 1, saidAt: 1}")
@CompoundIndex(name = "chat_line_author", def = "{authorId: 1}")
record ChatLine(
        @Id UUID id,
        @Version @Nullable Long version,
        UUID classId,
        UUID authorId,
        String authorName,
        String text,
        Instant saidAt) {

    static final int MAX_LENGTH = 1000;
}
