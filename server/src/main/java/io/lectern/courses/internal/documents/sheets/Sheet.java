package io.lectern.courses.internal.documents.sheets;

import java.util.List;

/**
 * The values of one sheet as they are seen, as far as they are kept.
 *
 * @param name empty when it has none
 * @param columns how many are kept @param allRows how many there are @param allColumns how many there are
 */
public record Sheet(
        String name, boolean rightToLeft, List<List<String>> rows, int columns, int allRows, int allColumns) {

    public Sheet {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
