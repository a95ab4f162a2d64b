package io.lectern.media.internal;

import io.lectern.accounts.Actor;
import io.lectern.media.FileGate;
import io.lectern.media.FileId;
import io.lectern.media.FileProblem;
import io.lectern.media.StoredFile;
import io.lectern.media.storage.ObjectStore;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Opens a file for a person who may see something that it belongs to. */
@Component
public class OpenFile {

    private final FileRecords records;
    private final FileGrants grants;
    private final ObjectStore objects;
    private final Map<String, FileGate> gates;

    OpenFile(FileRecords records, FileGrants grants, ObjectStore objects, List<FileGate> gates) {
        this.records = records;
        this.grants = grants;
        this.objects = objects;
        this.gates = gates.stream().collect(Collectors.toMap(FileGate::kind, Function.identity()));
    }

    /** @throws FileProblem.Gone also when the person may not see it: whether it exists is nobody's business */
    public FileContent open(Actor actor, String id) {
        if (!FileId.isValid(id)) {
            throw new FileProblem.Gone();
        }
        FileRecord file = records.findByHash(id).orElseThrow(FileProblem.Gone::new);
        if (!mayKeep(actor, file.describe())) {
            throw new FileProblem.Gone();
        }
        return new FileContent(file.describe(), objects);
    }

    /** Whether the person may see something that the file belongs to. */
    public boolean mayOpen(Actor actor, String id) {
        return actor.oversees() || grants.findByHash(id).stream().anyMatch(grant -> mayOpen(actor, grant));
    }

    private boolean mayKeep(Actor actor, StoredFile file) {
        return actor.oversees()
                || grants.findByHash(file.id().value()).stream().anyMatch(grant -> {
                    FileGate gate = gates.get(grant.scopeKind());
                    return gate != null && gate.mayKeep(actor, grant.scopeId(), file);
                });
    }

    /** For whoever has made sure that the person may see what the file is a part of. */
    public FileContent openUnasked(String id) {
        return new FileContent(
                records.findByHash(id).orElseThrow(FileProblem.Gone::new).describe(), objects);
    }

    private boolean mayOpen(Actor actor, FileGrant grant) {
        FileGate gate = gates.get(grant.scopeKind());
        return gate != null && gate.mayOpen(actor, grant.scopeId(), new FileId(grant.hash()));
    }
}
