package io.lectern.courses.internal.markdown;

import io.lectern.courses.Block;
import java.util.List;

/** A lesson read from Markdown. The ids of its blocks are new: {@link StableIds} tells which were there before. */
public record MarkdownLesson(FrontMatter frontMatter, List<Block> blocks, List<Remark> remarks) {

    public MarkdownLesson {
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
    }
}
