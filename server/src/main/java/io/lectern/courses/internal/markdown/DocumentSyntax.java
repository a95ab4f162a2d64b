package io.lectern.courses.internal.markdown;

import io.lectern.courses.Block;
import io.lectern.courses.DocumentKind;
import java.util.Optional;

/**
 * Documents as authors write them: {@code ![Title](name.pdf)}, alone in a paragraph; {@code ![Title](name.pdf){download}} where
 * learners may keep the file. {@code ![Title](map.png){document}} is a picture to be opened instead of a figure.
 */
final class DocumentSyntax {

    private static final String DOWNLOAD = "download";
    private static final String DOCUMENT = "document";

    private DocumentSyntax() {}

    /** Empty for what is no document. */
    static Optional<Block.Document> of(FigureSyntax.Written written, Pictures pictures) {
        String title = written.caption() == null ? written.alt() : written.caption();
        return DocumentKind.ofPath(written.path())
                .filter(kind -> kind != DocumentKind.PICTURE || written.words().contains(DOCUMENT))
                .map(kind -> new Block.Document(
                        pictures.file(written.path()),
                        title,
                        kind,
                        written.words().contains(DOWNLOAD)));
    }
}
