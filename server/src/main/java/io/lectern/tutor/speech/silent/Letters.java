package io.lectern.tutor.speech.silent;

import io.lectern.tutor.speech.Viseme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Guesses the mouth's shapes from how a word is written. */
final class Letters {

    private Letters() {}

    /** At least one shape. */
    static List<Viseme> visemes(String word) {
        List<Viseme> shapes = new ArrayList<>();
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char next = i + 1 < lower.length() ? lower.charAt(i + 1) : ' ';
            Viseme pair = pair(lower.charAt(i), next);
            Viseme shape = pair == null ? single(lower.charAt(i)) : pair;
            if (pair != null) {
                i++;
            }
            if (shape != null && (shapes.isEmpty() || shapes.getLast() != shape)) {
                shapes.add(shape);
            }
        }
        return shapes.isEmpty() ? List.of(Viseme.E) : shapes;
    }

    private static @Nullable Viseme pair(char first, char second) {
        return switch ("" + first + second) {
            case "th" -> Viseme.TH;
            case "sh", "ch" -> Viseme.CH;
            case "ph" -> Viseme.FF;
            case "oo", "ou" -> Viseme.U;
            case "ee", "ea" -> Viseme.I;
            default -> null;
        };
    }

    private static @Nullable Viseme single(char letter) {
        return switch (letter) {
            case 'b', 'm', 'p', 'ب', 'م' -> Viseme.PP;
            case 'f', 'v', 'ف' -> Viseme.FF;
            case 'ث', 'ذ', 'ظ' -> Viseme.TH;
            case 'd', 't', 'ت', 'د', 'ط', 'ض' -> Viseme.DD;
            case 'c', 'g', 'h', 'k', 'q', 'x', 'ك', 'ق', 'غ', 'خ', 'ح', 'ه', 'ة', 'ع' -> Viseme.KK;
            case 'j', 'ج', 'ش' -> Viseme.CH;
            case 's', 'z', 'س', 'ز', 'ص' -> Viseme.SS;
            case 'l', 'n', 'ل', 'ن' -> Viseme.NN;
            case 'r', 'ر' -> Viseme.RR;
            case 'a', 'ا', 'أ', 'آ', 'ى', '\u064e' -> Viseme.AA;
            case 'e', 'إ', 'ء', 'ئ' -> Viseme.E;
            case 'i', 'y', 'ي', '\u0650' -> Viseme.I;
            case 'o' -> Viseme.O;
            case 'u', 'w', 'و', 'ؤ', '\u064f' -> Viseme.U;
            default -> null;
        };
    }
}
