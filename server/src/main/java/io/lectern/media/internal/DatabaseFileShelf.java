package io.lectern.media.internal;

import io.lectern.media.FileId;
import io.lectern.media.FileProblem;
import io.lectern.media.FileShelf;
import io.lectern.media.storage.ObjectStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

@Component
class DatabaseFileShelf implements FileShelf {

    private static final Logger log = LoggerFactory.getLogger(DatabaseFileShelf.class);
    private static final int AT_ONCE = 1000;
    private static final int SIDE_BY_SIDE = 16;

    private final FileRecords records;
    private final FileGrants grants;
    private final ObjectStore objects;

    DatabaseFileShelf(FileRecords records, FileGrants grants, ObjectStore objects) {
        this.records = records;
        this.grants = grants;
        this.objects = objects;
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

    @Override
    public long bytes() {
        return records.bytes();
    }

    @Override
    public Map<FileId, Long> sizes(Collection<FileId> files) {
        Map<FileId, Long> sizes = new HashMap<>();
        List<String> hashes = files.stream().map(FileId::value).distinct().toList();
        for (int i = 0; i < hashes.size(); i += AT_ONCE) {
            records.findByHashIn(hashes.subList(i, Math.min(hashes.size(), i + AT_ONCE)))
                    .forEach(file -> sizes.put(new FileId(file.hash()), file.size()));
        }
        return sizes;
    }

    @Override
    public Map<FileId, Missing> missing(Collection<FileId> files) {
        Set<FileId> known = sizes(files).keySet();
        Map<FileId, Missing> missing = new ConcurrentHashMap<>();
        files.stream().filter(file -> !known.contains(file)).forEach(file -> missing.put(file, Missing.UNKNOWN));
        Queue<FileId> open = new ConcurrentLinkedQueue<>(known);
        try (ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < SIDE_BY_SIDE; i++) {
                all.add(asking.submit(() -> {
                    for (FileId file = open.poll(); file != null; file = open.poll()) {
                        if (objects.size(file.value()).isEmpty()) {
                            missing.put(file, Missing.WITHOUT_CONTENT);
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            log.error("where files are kept cannot be asked: {}", String.valueOf(e.getCause()));
            throw new FileProblem.OutOfReach();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileProblem.OutOfReach();
        }
        return missing;
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
