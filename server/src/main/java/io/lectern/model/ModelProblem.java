package io.lectern.model;

import io.lectern.kernel.Problem;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Why a language model gave no usable answer. */
public abstract sealed class ModelProblem extends Problem {

    private ModelProblem(String slug, HttpStatus status, String title, String detail, Map<String, ?> properties) {
        super(slug, status, title, detail, properties);
    }

    /** The academy has none. */
    public static final class NotConfigured extends ModelProblem {
        public NotConfigured() {
            super(
                    "model-not-configured",
                    HttpStatus.CONFLICT,
                    "There is no language model",
                    "Whoever runs the academy can set one up. Everything else works without it.",
                    Map.of());
        }
    }

    /** It does not answer, or with a fault of its own. */
    public static final class Unavailable extends ModelProblem {
        public Unavailable() {
            super(
                    "model-unavailable",
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "The language model does not answer",
                    "Nothing was changed. Please try again in a while.",
                    Map.of());
        }
    }

    /** It did not answer in time. */
    public static final class TooSlow extends ModelProblem {
        public TooSlow() {
            super(
                    "model-too-slow",
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "The language model took too long",
                    "Nothing was changed. Try again, or ask for less at once.",
                    Map.of());
        }
    }

    /** It asks to be left alone for a while. */
    public static final class Busy extends ModelProblem {
        /** @param seconds how long, as it says; 0 when it does not */
        public Busy(long seconds) {
            super(
                    "model-busy",
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "The language model is busy",
                    "Nothing was changed. Please try again in a few minutes.",
                    Map.of("seconds", seconds));
        }
    }

    /** The settings are wrong: the key, the name, or what they allow. */
    public static final class NotAccepted extends ModelProblem {
        public NotAccepted() {
            super(
                    "model-not-accepted",
                    HttpStatus.BAD_GATEWAY,
                    "The language model does not accept this academy",
                    "Its key, its name or its plan is not right. Whoever runs the academy has to look at its settings.",
                    Map.of());
        }
    }

    /** It refuses to answer this. */
    public static final class Refused extends ModelProblem {
        public Refused() {
            super(
                    "model-refused",
                    HttpStatus.BAD_GATEWAY,
                    "The language model refuses to answer",
                    "It takes something in the text for forbidden. Please do this by hand.",
                    Map.of());
        }
    }

    /** Its answer is not in the form that was asked for, or broke off. */
    public static final class Unusable extends ModelProblem {
        public Unusable() {
            super(
                    "model-reply-unusable",
                    HttpStatus.BAD_GATEWAY,
                    "The language model's answer cannot be used",
                    "Nothing was changed. Try again, or ask for less at once.",
                    Map.of());
        }
    }
}
