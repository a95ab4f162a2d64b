package io.lectern.courses.internal.documents.pptx;

import io.lectern.courses.internal.documents.writing.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one slide holds. @param opens whether it is a title slide */
record SlideParts(@Nullable String title, boolean opens, List<Part> parts) {}
