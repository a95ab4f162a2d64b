package io.lectern.courses.web;

import org.springframework.web.multipart.MultipartFile;

/** What browsers say of the files they send. */
final class Uploads {

    private Uploads() {}

    /** The file's name; browsers may leave it out. */
    static String nameOf(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null || name.isBlank() ? "file" : name;
    }
}
