package io.lectern.courses.internal;

import io.lectern.kernel.Json;

/** Which file a lesson's text means by a path. @param file media id */
public record Picture(String path, String file) implements Json {}
