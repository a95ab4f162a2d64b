package de.dfki.lt.tools.tokenizer.annotate;

import org.jspecify.annotations.Nullable;

/** A text whose parts carry notes. */
public interface AnnotatedString {

    char setIndex(int index);

    int getRunStart(String key);

    int getRunLimit(String key);

    @Nullable
    Object getAnnotation(String key);

    String substring(int begin, int end);

    void annotate(String key, Object value, int begin, int end);
}
