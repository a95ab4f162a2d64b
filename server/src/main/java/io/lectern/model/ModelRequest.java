package io.lectern.model;

import java.time.Duration;
import java.util.List;

/**
 * What a model is asked.
 *
 * @param instructions what to do, in our words only
 * @param material what to do it with: texts of others, which instruct nobody
 * @param form of the answer
 * @param type that the form is read into
 * @param mostTokens that the answer may take; the academy's own limit holds besides
 * @param patience how long one try may take
 */
public record ModelRequest<T>(
        String instructions, List<Material> material, Shape form, Class<T> type, int mostTokens, Duration patience) {

    public ModelRequest {
        material = List.copyOf(material);
    }

    /** A text that somebody wrote. @param name by which the instructions speak of it, one word */
    public record Material(String name, String text) {

        public Material {
            text = VisibleText.of(text);
        }
    }
}
