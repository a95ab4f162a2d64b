package io.lectern.media.internal;

import io.lectern.accounts.Actor;
import io.lectern.media.FileId;
import io.lectern.media.FileProblem;
import io.lectern.media.OpenFiles;
import io.lectern.media.StoredFile;
import org.springframework.stereotype.Component;

@Component
class GuardedFiles implements OpenFiles {

    private final FileRecords records;
    private final OpenFile openFile;

    GuardedFiles(FileRecords records, OpenFile openFile) {
        this.records = records;
        this.openFile = openFile;
    }

    @Override
    public StoredFile find(Actor actor, String file) {
        if (!FileId.isValid(file) || !openFile.mayOpen(actor, file)) {
            throw new FileProblem.Gone();
        }
        return records.findByHash(file).orElseThrow(FileProblem.Gone::new).describe();
    }
}
