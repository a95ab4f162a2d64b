package io.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModuleMigrationsTest {

    @Test
    void everyFolderOfMigrationsIsRun() throws IOException {
        try (var folders = Files.list(Path.of("src/main/resources/db/migration"))) {
            List<String> modules = folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals("__root"))
                    .toList();
            assertThat(ModuleMigrations.MODULES).containsAll(modules);
        }
    }
}
