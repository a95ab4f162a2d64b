package io.lectern.courses.library;

import io.lectern.accounts.Actor;
import io.lectern.courses.CourseFiles;
import io.lectern.courses.internal.Course;
import io.lectern.courses.internal.CourseDesk;
import io.lectern.courses.internal.Courses;
import io.lectern.courses.internal.LessonDrafts;
import io.lectern.courses.internal.LessonTexts;
import io.lectern.courses.internal.LessonVersions;
import io.lectern.media.FileScope;
import io.lectern.media.FileShelf.Shelved;
import io.lectern.media.FileShelf.Use;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds where files stand. Lessons are read as they are now, so nothing has to be kept in step with them. */
@Component
class Whereabouts {

    private final LibraryScopes scopes;
    private final CourseDesk desk;
    private final Courses courses;
    private final LessonDrafts drafts;
    private final LessonVersions versions;

    Whereabouts(LibraryScopes scopes, CourseDesk desk, Courses courses, LessonDrafts drafts, LessonVersions versions) {
        this.scopes = scopes;
        this.desk = desk;
        this.courses = courses;
        this.drafts = drafts;
        this.versions = versions;
    }

    /**
     * What a person sees of where a file is.
     *
     * @param titles of the courses that the file belongs to, by their ids
     * @param names what it is called there, each once
     * @param places that show it
     * @param others titles of courses of others that it belongs to as well
     * @param hidden to how much else it belongs that does not exist for this person
     */
    record Found(Map<UUID, String> titles, List<String> names, List<Place> places, List<String> others, int hidden) {}

    /** A file in a course. @param thing what has it there, null for the course itself */
    private record Standing(Use use, Course course, CourseFiles.@Nullable Place thing) {}

    /** By file, in the same order. */
    Map<Shelved, Found> of(Actor actor, LibraryScopes.Sight sight, List<Shelved> files) {
        Map<Shelved, List<Standing>> standings = standings(files);
        Set<UUID> seen = standings.values().stream()
                .flatMap(List::stream)
                .map(standing -> standing.course().id())
                .filter(sight::sees)
                .collect(Collectors.toSet());
        Texts inDrafts = Texts.of(seen.isEmpty() ? List.of() : drafts.textsOf(seen));
        Texts published = Texts.of(seen.isEmpty() ? List.of() : versions.newestTextsOf(seen));
        Map<Shelved, Found> found = new LinkedHashMap<>();
        standings.forEach((file, all) -> {
            List<Standing> own = all.stream()
                    .filter(standing -> sight.sees(standing.course().id()))
                    .toList();
            List<Place> places = new ArrayList<>(lessons(actor, file, own, inDrafts, published));
            own.forEach(standing -> thing(actor, file, standing).forEach(places::add));
            found.put(file, found(actor, file, all, own, places));
        });
        return found;
    }

    private Found found(Actor actor, Shelved file, List<Standing> all, List<Standing> own, List<Place> places) {
        Map<UUID, String> titles = new LinkedHashMap<>();
        own.forEach(
                standing -> titles.put(standing.course().id(), standing.course().title()));
        List<String> names =
                own.stream().map(standing -> standing.use().name()).distinct().toList();
        List<Standing> foreign =
                all.stream().filter(standing -> !own.contains(standing)).toList();
        List<String> others = foreign.stream()
                .map(Standing::course)
                .filter(course -> desk.maySee(actor, course))
                .map(Course::title)
                .distinct()
                .toList();
        long unseen = foreign.stream()
                .filter(standing -> !desk.maySee(actor, standing.course()))
                .count();
        return new Found(titles, names, places, others, Math.toIntExact(unseen));
    }

    /** What lessons say, by the files that they show. */
    private record Texts(Map<String, List<LessonTexts.Text>> byFile) {

        static Texts of(List<LessonTexts.Text> texts) {
            Map<String, List<LessonTexts.Text>> byFile = new HashMap<>();
            texts.forEach(text -> text.files()
                    .forEach(file ->
                            byFile.computeIfAbsent(file, _ -> new ArrayList<>()).add(text)));
            return new Texts(byFile);
        }

        Stream<LessonTexts.Text> showing(String file) {
            return byFile.getOrDefault(file, List.of()).stream();
        }

        boolean shows(UUID lesson, String file) {
            return showing(file).anyMatch(text -> text.lessonId().equals(lesson));
        }
    }

    private List<Place> lessons(Actor actor, Shelved file, List<Standing> own, Texts inDrafts, Texts published) {
        String hash = file.id().value();
        Map<UUID, Course> in = new TreeMap<>();
        own.forEach(standing -> in.put(standing.course().id(), standing.course()));
        Map<UUID, LessonTexts.Text> lessons = new LinkedHashMap<>();
        Stream.concat(inDrafts.showing(hash), published.showing(hash))
                .forEach(text -> lessons.putIfAbsent(text.lessonId(), text));
        return in.values().stream()
                .sorted(Comparator.comparing(Course::title))
                .flatMap(course -> course.lessons().stream()
                        .map(lessons::get)
                        .filter(Objects::nonNull)
                        .map(text -> new Place(
                                Place.Kind.LESSON,
                                course.id(),
                                course.title(),
                                text.lessonId(),
                                text.title(),
                                pathOf(hash, text),
                                inDrafts.shows(text.lessonId(), hash),
                                published.shows(text.lessonId(), hash),
                                desk.mayEdit(actor, course))))
                .toList();
    }

    private static @Nullable String pathOf(String file, LessonTexts.Text text) {
        return text.named().stream()
                .filter(named -> file.equals(named.file()))
                .map(LessonTexts.Named::path)
                .findFirst()
                .orElse(null);
    }

    /** What shows the file beside lessons: nothing, a cover that is still the cover, or a thing of the course. */
    private Stream<Place> thing(Actor actor, Shelved file, Standing standing) {
        Course course = standing.course();
        CourseFiles.Place thing = standing.thing();
        boolean editable = desk.mayEdit(actor, course);
        if (thing != null) {
            return Stream.of(new Place(
                    Place.Kind.RECORDING,
                    course.id(),
                    course.title(),
                    thing.scope(),
                    thing.title(),
                    null,
                    true,
                    true,
                    editable));
        }
        boolean cover = standing.use().scope().kind().equals(LibraryScopes.COVER)
                && file.id().value().equals(course.cover());
        return cover ? Stream.of(Place.coverOf(course, editable)) : Stream.empty();
    }

    private Map<Shelved, List<Standing>> standings(List<Shelved> files) {
        Map<String, Set<UUID>> byKind = files.stream()
                .flatMap(file -> file.uses().stream())
                .map(Use::scope)
                .collect(Collectors.groupingBy(FileScope::kind, Collectors.mapping(FileScope::id, Collectors.toSet())));
        Map<UUID, CourseFiles.Place> things = new HashMap<>();
        byKind.forEach((kind, ids) -> things.putAll(scopes.find(kind, ids)));
        Set<UUID> ids = things.values().stream().map(CourseFiles.Place::course).collect(Collectors.toSet());
        LibraryScopes.OF_COURSES.forEach(kind -> ids.addAll(byKind.getOrDefault(kind, Set.of())));
        Map<UUID, Course> known = (ids.isEmpty() ? List.<Course>of() : courses.findAllById(ids))
                .stream().collect(Collectors.toMap(Course::id, Function.identity()));
        Map<Shelved, List<Standing>> standings = new LinkedHashMap<>();
        files.forEach(file -> standings.put(
                file,
                file.uses().stream()
                        .flatMap(use -> standing(use, things, known).stream())
                        .toList()));
        return standings;
    }

    private static List<Standing> standing(Use use, Map<UUID, CourseFiles.Place> things, Map<UUID, Course> known) {
        CourseFiles.Place thing = things.get(use.scope().id());
        boolean own = LibraryScopes.OF_COURSES.contains(use.scope().kind());
        UUID id = own ? use.scope().id() : thing == null ? null : thing.course();
        Course course = id == null ? null : known.get(id);
        return course == null ? List.of() : List.of(new Standing(use, course, own ? null : thing));
    }
}
