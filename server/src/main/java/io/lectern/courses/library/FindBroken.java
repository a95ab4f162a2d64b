package io.lectern.courses.library;

import io.lectern.accounts.Actor;
import io.lectern.courses.internal.Course;
import io.lectern.courses.internal.CourseDesk;
import io.lectern.courses.internal.CourseSearch;
import io.lectern.courses.internal.Courses;
import io.lectern.courses.internal.LessonDrafts;
import io.lectern.courses.internal.LessonTexts;
import io.lectern.courses.internal.LessonVersions;
import io.lectern.media.Arrivals;
import io.lectern.media.FileId;
import io.lectern.media.FileShelf;
import io.lectern.media.FileShelf.Missing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what lessons and covers show and is not there: pictures, videos, captions. */
@Component
public class FindBroken {

    private static final int AT_ONCE = 50;
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*");

    private final LibraryScopes scopes;
    private final CourseDesk desk;
    private final Courses courses;
    private final LessonDrafts drafts;
    private final LessonVersions versions;
    private final FileShelf shelf;
    private final Arrivals arrivals;

    FindBroken(
            LibraryScopes scopes,
            CourseDesk desk,
            Courses courses,
            LessonDrafts drafts,
            LessonVersions versions,
            FileShelf shelf,
            Arrivals arrivals) {
        this.scopes = scopes;
        this.desk = desk;
        this.courses = courses;
        this.drafts = drafts;
        this.versions = versions;
        this.shelf = shelf;
        this.arrivals = arrivals;
    }

    /** Why there is nothing to show. */
    public enum Reason {
        /** The lesson names a file that it was never given. */
        NEVER_GIVEN,
        /** A virus was found in what was sent. */
        QUARANTINED,
        /** It lies at another place of the web, from which lessons show no pictures. */
        ELSEWHERE,
        /** The academy does not know the file any more. */
        FORGOTTEN,
        /** The academy knows the file, but its content is gone from where files are kept. */
        LOST
    }

    /** Something that is shown and not there. */
    public record Broken(Place place, Reason reason) {}

    /** In the order of courses, the newest first, and of their lessons. */
    public List<Broken> of(Actor actor) {
        LibraryScopes.Sight sight = scopes.of(actor);
        UUID teacher = sight.courses() == null ? null : actor.userId();
        var filter = new CourseSearch.Filter(null, teacher, null);
        List<Broken> broken = new ArrayList<>();
        List<Course> page = courses.page(filter, null, AT_ONCE);
        while (!page.isEmpty()) {
            broken.addAll(in(actor, page));
            page = courses.page(filter, page.getLast().id(), AT_ONCE);
        }
        return broken;
    }

    private List<Broken> in(Actor actor, List<Course> page) {
        List<UUID> ids = page.stream().map(Course::id).toList();
        Map<UUID, LessonTexts.Text> inDraft = byLesson(drafts.textsOf(ids));
        Map<UUID, LessonTexts.Text> published = byLesson(versions.newestTextsOf(ids));
        Map<FileId, Missing> missing = shelf.missing(Stream.concat(
                        Stream.concat(inDraft.values().stream(), published.values().stream())
                                .flatMap(LessonTexts.Text::files),
                        page.stream().map(Course::cover).filter(Objects::nonNull))
                .map(FileId::new)
                .collect(Collectors.toSet()));
        Map<UUID, Set<String>> infected = arrivals.quarantined(inDraft.keySet());
        List<Broken> broken = new ArrayList<>();
        for (Course course : page) {
            boolean editable = desk.mayEdit(actor, course);
            Missing cover = course.cover() == null ? null : missing.get(new FileId(course.cover()));
            if (cover != null) {
                broken.add(new Broken(Place.coverOf(course, editable), reason(cover)));
            }
            for (UUID lesson : course.lessons()) {
                broken.addAll(in(course, inDraft.get(lesson), published.get(lesson), missing, infected, editable));
            }
        }
        return broken;
    }

    private List<Broken> in(
            Course course,
            LessonTexts.@Nullable Text draft,
            LessonTexts.@Nullable Text version,
            Map<FileId, Missing> missing,
            Map<UUID, Set<String>> infected,
            boolean editable) {
        Map<String, Reason> inDraft = broken(draft, missing, infected);
        Map<String, Reason> published = broken(version, missing, infected);
        LessonTexts.Text text = draft == null ? version : draft;
        if (text == null) {
            return List.of();
        }
        Map<String, Reason> all = new LinkedHashMap<>(inDraft);
        published.forEach(all::putIfAbsent);
        return all.entrySet().stream()
                .map(entry -> new Broken(
                        new Place(
                                Place.Kind.LESSON,
                                course.id(),
                                course.title(),
                                text.lessonId(),
                                text.title(),
                                entry.getKey(),
                                inDraft.containsKey(entry.getKey()),
                                published.containsKey(entry.getKey()),
                                editable),
                        entry.getValue()))
                .toList();
    }

    /** By path. */
    private static Map<String, Reason> broken(
            LessonTexts.@Nullable Text text, Map<FileId, Missing> missing, Map<UUID, Set<String>> infected) {
        Map<String, Reason> broken = new LinkedHashMap<>();
        if (text != null) {
            for (LessonTexts.Named named : text.named()) {
                Missing gone = named.file() == null ? null : missing.get(new FileId(named.file()));
                if (gone != null) {
                    broken.put(named.path(), reason(gone));
                } else if (named.file() == null) {
                    broken.put(
                            named.path(), withoutFile(named.path(), infected.getOrDefault(text.lessonId(), Set.of())));
                }
            }
        }
        return broken;
    }

    private static Reason withoutFile(String path, Set<String> infected) {
        if (ELSEWHERE.matcher(path).matches()) {
            return Reason.ELSEWHERE;
        }
        return infected.contains(path.substring(path.lastIndexOf('/') + 1)) ? Reason.QUARANTINED : Reason.NEVER_GIVEN;
    }

    private static Reason reason(Missing missing) {
        return switch (missing) {
            case UNKNOWN -> Reason.FORGOTTEN;
            case WITHOUT_CONTENT -> Reason.LOST;
        };
    }

    private static Map<UUID, LessonTexts.Text> byLesson(List<LessonTexts.Text> texts) {
        Map<UUID, LessonTexts.Text> byLesson = new LinkedHashMap<>();
        texts.forEach(text -> byLesson.put(text.lessonId(), text));
        return byLesson;
    }
}
