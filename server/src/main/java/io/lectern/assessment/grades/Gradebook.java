package io.lectern.assessment.grades;

import io.lectern.assessment.question.Decimals;
import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * What a course's teachers decide about its grades as a whole.
 *
 * @param id of the course
 */
@Aggregate(module = "assessment", name = "gradebook", collection = "assessment_gradebook")
public record Gradebook(@Id UUID id, @Version @Nullable Long version, Book book) {

    /** @param applications which formula held from when on, the newest last; none while the usual one holds */
    public record Book(List<HandColumn> columns, List<Application> applications) implements Json {
        public Book {
            columns = List.copyOf(columns);
            applications = List.copyOf(applications);
        }
    }

    /** A column that is filled by hand. @param released whether learners see it and it counts */
    public record HandColumn(UUID id, String title, BigDecimal possible, boolean released) implements Json {
        public HandColumn {
            title = title.strip();
            possible = Decimals.canonical(possible);
        }
    }

    /**
     * From then on grades come about by that formula.
     *
     * @param finished whether it holds for those as well who had finished the course by then; null for no
     */
    public record Application(
            int formula, UUID by, Instant at, @Nullable Boolean finished) implements Json {
        boolean isForFinished() {
            return Boolean.TRUE.equals(finished);
        }
    }

    /** As long as nobody has decided anything. */
    static Gradebook empty(UUID course) {
        return new Gradebook(course, null, new Book(List.of(), List.of()));
    }

    /** How often it was changed; who changes it says which state they saw. */
    public long revision() {
        return version == null ? 0 : version + 1;
    }

    public List<HandColumn> columns() {
        return book.columns();
    }

    /** The last one; empty while the usual formula holds. */
    public Optional<Application> application() {
        return book.applications().isEmpty()
                ? Optional.empty()
                : Optional.of(book.applications().getLast());
    }

    /** Number of the formula by which grades come about. */
    public int formula() {
        return numberOf(application());
    }

    /** Whether it holds for those as well who had finished the course before it was applied. */
    boolean isForFinished() {
        return application().map(Application::isForFinished).orElse(true);
    }

    /** The one that holds for somebody who finished the course at that moment. @param finished null when they have not */
    Optional<Application> applicationFor(@Nullable Instant finished) {
        return book.applications().stream()
                .filter(a -> finished == null || a.isForFinished() || !a.at().isAfter(finished))
                .reduce((_, later) -> later);
    }

    static int numberOf(Optional<Application> application) {
        return application.map(Application::formula).orElse(GradeFormula.USUAL);
    }

    /** Until when columns may have been made that such a learner owes something in. */
    @Nullable
    Instant owesUntil(@Nullable Instant finished) {
        return finished == null
                ? null
                : book.applications().stream()
                        .filter(a -> a.isForFinished() && a.at().isAfter(finished))
                        .map(Application::at)
                        .reduce(finished, (_, later) -> later);
    }

    /** With this column in the place of the one of its id, or at the end. */
    Gradebook with(HandColumn column) {
        boolean known = columns().stream().anyMatch(c -> c.id().equals(column.id()));
        Stream<HandColumn> replaced = columns().stream().map(c -> c.id().equals(column.id()) ? column : c);
        return with((known ? replaced : Stream.concat(replaced, Stream.of(column))).toList(), book.applications());
    }

    Gradebook without(UUID column) {
        return with(columns().stream().filter(c -> !c.id().equals(column)).toList(), book.applications());
    }

    Gradebook with(Application application) {
        return with(
                columns(),
                Stream.concat(book.applications().stream(), Stream.of(application))
                        .toList());
    }

    private Gradebook with(List<HandColumn> columns, List<Application> applications) {
        return new Gradebook(id, version, new Book(columns, applications));
    }
}
