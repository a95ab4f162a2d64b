package io.lectern.media.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/** Keeps objects in a folder of this machine, spread over 256 sub-folders. */
public final class FolderObjectStore implements ObjectStore {

    private static final ObjectKeys KEYS = new ObjectKeys("");

    private final Path root;

    public FolderObjectStore(Path root) throws IOException {
        this.root = Files.createDirectories(root);
    }

    @Override
    public void put(String hash, Path content) throws IOException {
        Path target = pathOf(hash);
        if (Files.exists(target) && Files.size(target) == Files.size(content)) {
            return;
        }
        Path folder = folderOf(target);
        Path draft = folder.resolve(hash + "." + UUID.randomUUID() + ".part");
        try {
            Files.copy(content, draft);
            sync(draft, StandardOpenOption.WRITE);
            if (!Sha256.of(draft).equals(hash)) {
                throw new IOException("content does not match its hash");
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            sync(folder, StandardOpenOption.READ);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    @Override
    public OptionalLong size(String hash) throws IOException {
        try {
            return OptionalLong.of(Files.size(pathOf(hash)));
        } catch (NoSuchFileException e) {
            return OptionalLong.empty();
        }
    }

    @Override
    public InputStream read(String hash, long offset) throws IOException {
        FileChannel channel = FileChannel.open(pathOf(hash), StandardOpenOption.READ);
        try {
            channel.position(offset);
            InputStream content = Channels.newInputStream(channel);
            return offset == 0 ? new VerifiedStream(content, hash, channel.size()) : content;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public List<StoredObject> list(String start) throws IOException {
        List<StoredObject> objects = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(root.resolve(KEYS.below(start)))) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (ObjectKeys.isHash(name)) {
                    size(name).ifPresent(size -> objects.add(new StoredObject(name, size)));
                }
            }
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return objects;
    }

    @Override
    public void delete(String hash) throws IOException {
        Files.deleteIfExists(pathOf(hash));
    }

    private Path folderOf(Path target) throws IOException {
        Path folder = target.resolveSibling("");
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            sync(root, StandardOpenOption.READ);
        }
        return folder;
    }

    private Path pathOf(String hash) {
        return root.resolve(KEYS.of(hash));
    }

    private static void sync(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
