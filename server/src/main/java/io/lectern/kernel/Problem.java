package io.lectern.kernel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A refusal that a caller can understand, rendered as an RFC 9457 problem of type {@code /problems/<slug>}.
 *
 * <p>Each module seals its own family of problems. The slug is stable and is what clients branch on and translate by;
 * title and detail are the English fallback.
 */
public abstract class Problem extends RuntimeException {

    private final String slug;
    private final HttpStatus status;
    private final String title;
    private final transient Map<String, Object> properties;

    /**
     * @param slug kebab-case, starts with the module's noun, e.g. {@code course-already-published}
     * @param title one short sentence for a person
     * @param detail what happened here and what to do next
     * @param properties what a client needs to explain or branch, by name; values must be JSON-friendly
     */
    protected Problem(String slug, HttpStatus status, String title, String detail, Map<String, ?> properties) {
        super(detail);
        this.slug = slug;
        this.status = status;
        this.title = title;
        this.properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    public String slug() {
        return slug;
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String detail() {
        String message = getMessage();
        return message == null ? title : message;
    }

    public Map<String, Object> properties() {
        return properties;
    }

    /** A refusal is an expected outcome: its stack says nothing, so none is taken. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    /** The value of one property, or null. */
    public @Nullable Object property(String name) {
        return properties.get(name);
    }
}
