package io.lectern.media.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server whose files are in a folder needs nothing of what buckets need, not even to be there. */
class ObjectStoresTest {

    private static final Map<String, String> KEYS =
            Map.of("AWS_ACCESS_KEY_ID", "id", "AWS_SECRET_ACCESS_KEY", "secret", "AZURE_STORAGE_KEY", "a2V5");

    @TempDir
    private Path folder;

    /** Our own classes, and no library of another maker's store. */
    private static URLClassLoader withoutVendors() {
        URL[] rest = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("awssdk") && !entry.contains("azure"))
                .map(ObjectStoresTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(rest, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Object open(ClassLoader loader, String text) throws ReflectiveOperationException {
        Class<?> addresses = loader.loadClass(StoreAddress.class.getName());
        Object address = addresses.getMethod("of", String.class).invoke(null, text);
        Method open = loader.loadClass(ObjectStores.class.getName()).getMethod("open", addresses, Map.class);
        return open.invoke(null, address, KEYS);
    }

    @Test
    void aFolderNeedsNoLibraryOfABucket() throws Exception {
        try (URLClassLoader loader = withoutVendors()) {
            Object store = open(loader, "file:" + folder.toAbsolutePath());
            assertThat(store.getClass().getSimpleName()).isEqualTo("FolderObjectStore");
            assertThat(store.getClass()).isNotEqualTo(FolderObjectStore.class);
            assertThatThrownBy(() -> open(loader, "s3://academy?region=eu-central-1"))
                    .isInstanceOf(InvocationTargetException.class)
                    .hasRootCauseInstanceOf(ClassNotFoundException.class);
            assertThatThrownBy(() -> open(loader, "azure://academy/files"))
                    .isInstanceOf(InvocationTargetException.class)
                    .hasRootCauseInstanceOf(ClassNotFoundException.class);
        }
    }

    @Test
    void whetherAFolderCanBeUsedIsSaidWithoutMakingOne() {
        assertThat(ObjectStores.problemOf(new StoreAddress.Folder(folder), Map.of()))
                .isEmpty();
        Path none = folder.resolve("none");
        assertThat(ObjectStores.problemOf(new StoreAddress.Folder(none), Map.of()))
                .isPresent();
        assertThat(Files.exists(none)).isFalse();
    }
}
