package io.lectern.tutor.speech.mary;

import io.lectern.tutor.speech.Viseme;
import java.util.List;

/** The mouth's shapes for the phones of MaryTTS's American English (SAMPA). */
final class MaryPhones {

    private MaryPhones() {}

    /** One shape, or the two halves of a diphthong. */
    static List<Viseme> visemes(String phone) {
        return switch (phone) {
            case "AI" -> List.of(Viseme.AA, Viseme.I);
            case "aU" -> List.of(Viseme.AA, Viseme.U);
            case "OI" -> List.of(Viseme.O, Viseme.I);
            case "EI" -> List.of(Viseme.E, Viseme.I);
            case "@U" -> List.of(Viseme.O, Viseme.U);
            default -> List.of(single(phone));
        };
    }

    private static Viseme single(String phone) {
        return switch (phone) {
            case "p", "b", "m" -> Viseme.PP;
            case "f", "v" -> Viseme.FF;
            case "T", "D" -> Viseme.TH;
            case "t", "d" -> Viseme.DD;
            case "tS", "dZ", "S", "Z" -> Viseme.CH;
            case "s", "z" -> Viseme.SS;
            case "n", "l" -> Viseme.NN;
            case "r", "r=" -> Viseme.RR;
            case "A", "V", "{", "@" -> Viseme.AA;
            case "E" -> Viseme.E;
            case "I", "i", "j" -> Viseme.I;
            case "O" -> Viseme.O;
            case "u", "U", "w" -> Viseme.U;
            case "_" -> Viseme.SIL;
            default -> Viseme.KK; // k g h N, and anything the voice may call differently
        };
    }
}
