package io.lectern.courses.reading;

import io.lectern.accounts.Actor;
import io.lectern.courses.DocumentKind;
import io.lectern.courses.internal.documents.ReadDocument.ReadPicture;
import io.lectern.courses.internal.documents.sheets.Sheet;
import io.lectern.media.FileProblem;
import io.lectern.media.OpenFiles;
import io.lectern.media.StoredFile;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens documents for who may see their file: whole where that is little, else what there is to be asked for piece by piece. */
@Component
public class OpenDocument {

    private static final int ROWS_AT_ONCE = 200;

    private final OpenFiles files;
    private final DocumentShelf shelf;

    OpenDocument(OpenFiles files, DocumentShelf shelf) {
        this.files = files;
        this.shelf = shelf;
    }

    /** @throws FileProblem.Gone when there is none, or none for this person */
    public OpenedDocument open(Actor actor, String id) {
        StoredFile file = files.find(actor, id);
        DocumentKind kind = kindOf(file);
        return switch (kind) {
            case PDF, PICTURE, SOUND -> OpenedDocument.of(file, kind);
            case WRITING -> OpenedDocument.of(file, shelf.writing(file));
            case SHEETS, LIST ->
                OpenedDocument.of(file, kind, shelf.workbook(file, kind).sheets());
            case SLIDES -> OpenedDocument.of(file, shelf.deck(file).slides());
        };
    }

    /** Some rows of a sheet. @param sheet its place, from 0 @param from the first row, from 0 */
    public List<List<String>> rows(Actor actor, String id, int sheet, int from) {
        StoredFile file = files.find(actor, id);
        DocumentKind kind = kindOf(file);
        if (kind != DocumentKind.SHEETS && kind != DocumentKind.LIST) {
            throw new FileProblem.Gone();
        }
        List<Sheet> sheets = shelf.workbook(file, kind).sheets();
        if (sheet < 0 || sheet >= sheets.size() || from < 0) {
            throw new FileProblem.Gone();
        }
        List<List<String>> rows = sheets.get(sheet).rows();
        return rows.subList(Math.min(from, rows.size()), (int) Math.min((long) from + ROWS_AT_ONCE, rows.size()));
    }

    /** A slide as a PNG. @param place from 0 @throws FileProblem.Gone also when it cannot be drawn */
    public byte[] slide(Actor actor, String id, int place) {
        StoredFile file = files.find(actor, id);
        if (kindOf(file) != DocumentKind.SLIDES
                || place < 0
                || place >= shelf.deck(file).slides().size()) {
            throw new FileProblem.Gone();
        }
        byte[] picture = shelf.drawn(file, place).slides().get(place);
        if (picture == null) {
            throw new FileProblem.Gone();
        }
        return picture;
    }

    /** A picture that stands in a text. @param name as the text names it */
    public byte[] picture(Actor actor, String id, String name) {
        StoredFile file = files.find(actor, id);
        if (kindOf(file) != DocumentKind.WRITING) {
            throw new FileProblem.Gone();
        }
        return shelf.writing(file).pictures().stream()
                .filter(picture -> picture.path().equals(name))
                .findFirst()
                .map(ReadPicture::content)
                .orElseThrow(FileProblem.Gone::new);
    }

    private static DocumentKind kindOf(StoredFile file) {
        return DocumentKind.of(file).orElseThrow(FileProblem.Gone::new);
    }
}
