package io.lectern.model.openai;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which language model is asked; none unless there are an address and a name.
 *
 * @param url where {@code /chat/completions} is found below; TLS unless it is near
 * @param name of the model there
 * @param key from the environment only; a server of one's own may want none
 * @param mostTokens that one answer may take, whoever asks
 */
@ConfigurationProperties("lectern.model")
public record ModelSettings(
        @Nullable String url,
        @Nullable String name,
        @Nullable String key,
        @DefaultValue("8000") int mostTokens) {

    /** This machine, a name in its own network, or an address that only private networks have. */
    private static final Pattern NEAR = Pattern.compile("[^.:]+|\\[::1]|\\[f[cd].*]|127\\..*|10\\..*|192\\.168\\..*"
            + "|172\\.(1[6-9]|2\\d|3[01])\\..*|.*\\.(internal|local)");

    public ModelSettings {
        url = given(url);
        name = given(name);
        key = given(key);
        if ((url == null) != (name == null)) {
            throw new IllegalArgumentException("a language model needs both its address and its name");
        }
        if (url != null && !isSafe(URI.create(url))) {
            throw new IllegalArgumentException("texts of the academy would travel in clear to "
                    + URI.create(url).getHost());
        }
    }

    boolean on() {
        return url != null;
    }

    private static boolean isSafe(URI address) {
        String host = address.getHost();
        return "https".equals(address.getScheme())
                || ("http".equals(address.getScheme())
                        && host != null
                        && NEAR.matcher(host).matches());
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public String toString() {
        return "ModelSettings[" + (on() ? name + " at " + url : "none") + "]";
    }
}
