package io.lectern.media.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import java.util.UUID;

/** Keeps objects in a folder of this machine, spread over 256 sub-folders. */
public final class FolderObjectStore implements ObjectStore {

    private final Path root;

    public FolderObjectStore(Path root) throws IOException {
        this.root = Files.createDirectories(root);
    }

    @Override
    public void put(String hash, Path content) throws IOException {
        Path target = pathOf(hash);
        if (Files.exists(target)) {
            return;
        }
        Path folder = Files.createDirectories(target.resolveSibling(""));
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
        channel.position(offset);
        return Channels.newInputStream(channel);
    }

    @Override
    public void delete(String hash) throws IOException {
        Files.deleteIfExists(pathOf(hash));
    }

    private Path pathOf(String hash) {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a hash");
        }
        return root.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static void sync(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
