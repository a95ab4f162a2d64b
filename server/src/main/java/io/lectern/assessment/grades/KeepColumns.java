package io.lectern.assessment.grades;

import io.lectern.accounts.Actor;
import io.lectern.assessment.GradeProblem;
import io.lectern.assessment.grades.Gradebook.HandColumn;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Ids;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Teachers keep columns of their own: oral work, papers, whatever is not answered here. */
@Component
public class KeepColumns {

    /** @param released whether learners see it; until then it does not count */
    public record ColumnContent(String title, BigDecimal possible, boolean released) {}

    private static final int MOST = 100;

    private final Gradebooks books;
    private final GradeEntries entries;
    private final GradeDesk desk;

    KeepColumns(Gradebooks books, GradeEntries entries, GradeDesk desk) {
        this.books = books;
        this.entries = entries;
        this.desk = desk;
    }

    /** @param revision of the gradebook that the person saw */
    @Transactional
    public Gradebook add(Actor actor, UUID course, long revision, ColumnContent content) {
        Gradebook book = toChange(actor, course, revision);
        if (book.columns().size() >= MOST) {
            throw new GeneralProblem.Invalid(
                    List.of(new GeneralProblem.Invalid.Field("title", "too-many", "There are too many columns.")));
        }
        return save(book.with(column(Ids.next(), content)));
    }

    /** @throws GradeProblem.OutOfRange when a learner has more points than the column would have */
    @Transactional
    public Gradebook change(Actor actor, UUID course, long revision, UUID column, ColumnContent content) {
        Gradebook book = toChange(actor, course, revision);
        requireColumn(book, column);
        points(column).stream()
                .max(BigDecimal::compareTo)
                .filter(most -> most.compareTo(content.possible()) > 0)
                .ifPresent(_ -> {
                    throw new GradeProblem.OutOfRange(content.possible());
                });
        return save(book.with(column(column, content)));
    }

    /** @throws GradeProblem.ColumnInUse when there are points in it */
    @Transactional
    public Gradebook remove(Actor actor, UUID course, long revision, UUID column) {
        Gradebook book = toChange(actor, course, revision);
        requireColumn(book, column);
        if (!points(column).isEmpty()) {
            throw new GradeProblem.ColumnInUse();
        }
        return save(book.without(column));
    }

    private Gradebook toChange(Actor actor, UUID course, long revision) {
        desk.requireChange(actor, course);
        Gradebook book = desk.book(course);
        if (book.revision() != revision) {
            throw new GeneralProblem.Conflict("gradebook");
        }
        return book;
    }

    private List<BigDecimal> points(UUID column) {
        return entries.findByColumnId(column).stream()
                .map(e -> e.content().points())
                .filter(Objects::nonNull)
                .toList();
    }

    private Gradebook save(Gradebook book) {
        try {
            return books.save(book);
        } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
            throw new GeneralProblem.Conflict("gradebook");
        }
    }

    private static void requireColumn(Gradebook book, UUID column) {
        if (book.columns().stream().noneMatch(c -> c.id().equals(column))) {
            throw new GeneralProblem.NotFound("grade-column");
        }
    }

    private static HandColumn column(UUID id, ColumnContent content) {
        return new HandColumn(id, content.title(), content.possible(), content.released());
    }
}
