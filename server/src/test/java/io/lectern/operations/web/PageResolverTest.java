package io.lectern.operations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

class PageResolverTest {

    private final PageResolver resolver = new PageResolver();

    @TempDir
    private Path files;

    @BeforeEach
    void lays_out_the_built_app() throws IOException {
        Files.writeString(files.resolve("index.html"), "the app");
        Files.writeString(files.resolve("favicon.svg"), "the mark");
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, index.html",
        "favicon.svg, favicon.svg",
        "courses, index.html",
        "courses/7/lessons/9, index.html",
        "apiary, index.html"
    })
    void answers_pages_with_the_app_and_files_with_themselves(String path, String file) throws IOException {
        Resource found = resolver.getResource(path, location());
        assertThat(found).isNotNull();
        assertThat(found.getFilename()).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"assets/index-old.js", "logo.png", "api/no/such/thing", "api", "ws/classes/1", "actuator/x"})
    void leaves_missing_what_is_no_page(String path) throws IOException {
        assertThat(resolver.getResource(path, location())).isNull();
    }

    private Resource location() {
        return new FileSystemResource(files + "/");
    }
}
