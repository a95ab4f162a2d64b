package io.lectern.courses.internal.documents.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds what stands on every page, above or below its text: running titles and page numbers. */
final class RunningLines {

    private static final int EDGE = 2;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)^[-–—|\\s]*(?:page|p\\.|صفحة|الصفحة)?\\s*[\\d٠-٩]{1,4}(?:\\s*(?:of|/|من)\\s*[\\d٠-٩]{1,4})?[-–—|\\s]*$");

    private final Map<String, Integer> seen = new HashMap<>();
    private final int often;

    private RunningLines(List<Page> pages) {
        often = Math.max(3, (int) Math.ceil(pages.size() * 0.4));
        pages.forEach(page -> edges(page)
                .mapToObj(i -> pattern(page.rows().get(i)))
                .distinct()
                .forEach(text -> seen.merge(text, 1, Integer::sum)));
    }

    /** The same pages without them. */
    static List<Page> removedFrom(List<Page> pages) {
        var running = new RunningLines(pages);
        return pages.stream().map(running::without).toList();
    }

    private Page without(Page page) {
        List<Integer> dropped = edges(page)
                .filter(i -> isRunning(page.rows().get(i), i, page))
                .boxed()
                .toList();
        List<List<Line>> kept = IntStream.range(0, page.rows().size())
                .filter(i -> !dropped.contains(i))
                .mapToObj(page.rows()::get)
                .toList();
        return new Page(page.number(), kept, page.pictures());
    }

    private boolean isRunning(List<Line> row, int index, Page page) {
        boolean outermost = index == 0 || index == page.rows().size() - 1;
        return seen.getOrDefault(pattern(row), 0) >= often
                || (outermost && PAGE_NUMBER.matcher(Page.words(row)).matches());
    }

    private static IntStream edges(Page page) {
        int rows = page.rows().size();
        return IntStream.range(0, rows).filter(i -> i < EDGE || i >= rows - EDGE);
    }

    /** The words with every number alike, and roughly the place. */
    private static String pattern(List<Line> row) {
        return Page.words(row).replaceAll("[\\d٠-٩]+", "#") + "@"
                + Math.round(row.getFirst().y() / 12);
    }
}
