package io.lectern.media.internal;

import io.lectern.media.FileId;
import io.lectern.media.FileShelf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DatabaseFileShelf implements FileShelf {

    private final FileRecords records;
    private final FileGrants grants;

    DatabaseFileShelf(FileRecords records, FileGrants grants) {
        this.records = records;
        this.grants = grants;
    }

    @Override
    public List<Shelved> page(Wanted wanted, @Nullable UUID before, int most) {
        return shelved(records.wanted(wanted, before, most));
    }

    @Override
    public Optional<Shelved> find(FileId file) {
        return shelved(records.findByHash(file.value()).stream().toList()).stream()
                .findFirst();
    }

    private List<Shelved> shelved(List<FileRecord> files) {
        Map<String, List<FileGrant>> uses = grants
                .findByHashIn(files.stream().map(FileRecord::hash).toList())
                .stream()
                .collect(Collectors.groupingBy(FileGrant::hash));
        return files.stream()
                .map(file -> new Shelved(
                        file.id(),
                        new FileId(file.hash()),
                        file.type(),
                        file.size(),
                        file.createdAt(),
                        uses.getOrDefault(file.hash(), List.of()).stream()
                                .map(grant -> use(grant, file))
                                .toList()))
                .toList();
    }

    private static Use use(FileGrant grant, FileRecord file) {
        return new Use(grant.scope(), grant.name() == null ? file.name() : grant.name());
    }
}
