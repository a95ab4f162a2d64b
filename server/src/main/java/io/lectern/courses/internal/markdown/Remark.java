package io.lectern.courses.internal.markdown;

import io.lectern.kernel.Json;

/**
 * Something an author should look at; nothing is refused because of it.
 *
 * @param line 1-based line of the Markdown, 0 when it concerns the whole
 * @param code stable, for translation, e.g. {@code picture-missing}
 * @param what the words concerned, as written
 */
public record Remark(int line, String code, String what) implements Json {}
