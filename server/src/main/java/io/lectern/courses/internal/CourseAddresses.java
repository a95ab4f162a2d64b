package io.lectern.courses.internal;

import io.lectern.courses.CourseProblem;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where courses are found: by their address, by one that they once had, by their id. */
@Component
class CourseAddresses {

    private static final int LONGEST = 80;

    private final Courses courses;
    private final FormerAddresses former;

    CourseAddresses(Courses courses, FormerAddresses former) {
        this.courses = courses;
        this.former = former;
    }

    Optional<Course> find(String idOrSlug) {
        return courses.findBySlug(idOrSlug)
                .or(() -> idOf(idOrSlug).flatMap(courses::findById))
                .or(() -> former.findBySlug(idOrSlug).flatMap(a -> courses.findById(a.courseId())));
    }

    /** An address for a new course that is called so. */
    String free(String title) {
        String wanted = slugOf(title);
        String candidate = wanted;
        for (int i = 2; isTaken(candidate); i++) {
            candidate = wanted + "-" + i;
        }
        return candidate;
    }

    /** The address in its proper form. @throws CourseProblem.SlugTaken when another course has or had it */
    String wanted(String address) {
        String slug = slugOf(address);
        requireFree(slug);
        return slug;
    }

    private void requireFree(String slug) {
        if (isTaken(slug)) {
            throw new CourseProblem.SlugTaken(slug);
        }
    }

    private boolean isTaken(String slug) {
        return courses.findBySlug(slug).isPresent() || former.findBySlug(slug).isPresent();
    }

    /** The course at a new address, to be saved; its old one keeps leading to it. */
    Course moved(Course course, String address) {
        String slug = slugOf(address);
        if (slug.equals(course.slug())) {
            return course;
        }
        Optional<FormerAddress> own =
                former.findBySlug(slug).filter(a -> a.courseId().equals(course.id()));
        if (own.isEmpty()) {
            wanted(slug);
        }
        if (former.findBySlug(course.slug()).isEmpty()) {
            former.save(FormerAddress.of(course.slug(), course.id()));
        }
        return course.at(slug);
    }

    private static String slugOf(String text) {
        String slug = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String cut = slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
        return cut.isEmpty() ? "course" : cut;
    }

    private static Optional<UUID> idOf(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
