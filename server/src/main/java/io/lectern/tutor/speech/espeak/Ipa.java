package io.lectern.tutor.speech.espeak;

import io.lectern.tutor.speech.Viseme;
import java.util.List;
import java.util.regex.Pattern;

/** The mouth's shapes for phones in IPA, with the sounds that Arabic makes deep in the throat. */
final class Ipa {

    /** Stress, length, emphasis and the like: they change the sound, hardly the mouth. */
    private static final Pattern MODIFIERS = Pattern.compile("[\\p{M}\\p{Lm}ː\u02c8\u02cc\u02d0ˤ_:;'\"^]");

    private Ipa() {}

    /** One shape, or two that follow each other. */
    static List<Viseme> visemes(String ipa) {
        String phone = MODIFIERS.matcher(ipa).replaceAll("");
        return switch (phone) {
            case "eɪ" -> List.of(Viseme.E, Viseme.I);
            case "aɪ" -> List.of(Viseme.AA, Viseme.I);
            case "aʊ" -> List.of(Viseme.AA, Viseme.U);
            case "ɔɪ" -> List.of(Viseme.O, Viseme.I);
            case "oʊ", "əʊ" -> List.of(Viseme.O, Viseme.U);
            // Pharyngeals open the jaw.
            case "ħ", "ʕ" -> List.of(Viseme.KK, Viseme.AA);
            case "" -> List.of(Viseme.SIL);
            default -> List.of(phone.startsWith("tʃ") || phone.startsWith("dʒ") ? Viseme.CH : single(phone.charAt(0)));
        };
    }

    private static Viseme single(char phone) {
        return switch (phone) {
            case 'p', 'b', 'm' -> Viseme.PP;
            case 'f', 'v' -> Viseme.FF;
            case 'θ', 'ð' -> Viseme.TH;
            case 't', 'd', 'ʈ', 'ɖ' -> Viseme.DD;
            case 'ʃ', 'ʒ' -> Viseme.CH;
            case 's', 'z' -> Viseme.SS;
            case 'n', 'l', 'ɫ' -> Viseme.NN;
            case 'r', 'ɹ', 'ɾ', 'ɚ', 'ɝ' -> Viseme.RR;
            case 'a', 'ɑ', 'ʌ', 'æ', 'ə', 'ɐ', 'ɜ' -> Viseme.AA;
            case 'e', 'ɛ' -> Viseme.E;
            case 'i', 'ɪ', 'ᵻ', 'j', 'y' -> Viseme.I;
            case 'o', 'ɔ', 'ɒ' -> Viseme.O;
            case 'u', 'ʊ', 'w' -> Viseme.U;
            default -> Viseme.KK; // k ɡ x ɣ q χ h ʔ ŋ
        };
    }
}
