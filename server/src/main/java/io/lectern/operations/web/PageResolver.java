package io.lectern.operations.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Answers the addresses of the app's pages, such as {@code /courses/7}, with the app itself, which then shows the page: a link can
 * be opened, shared and reloaded. Missing files and unknown parts of the API stay missing.
 */
final class PageResolver extends PathResourceResolver {

    private static final List<String> NO_PAGES = List.of("api/", "ws/", "actuator/", "v3/", "assets/");

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        Resource file = super.getResource(path, location);
        return file == null && isPage(path) ? super.getResource("index.html", location) : file;
    }

    private static boolean isPage(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.indexOf('.') < 0 && NO_PAGES.stream().noneMatch((path + "/")::startsWith);
    }
}
