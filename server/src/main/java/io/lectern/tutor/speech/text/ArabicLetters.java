package io.lectern.tutor.speech.text;

/** Arabic words for a voice that only knows Latin letters: near enough to recognise a name. */
final class ArabicLetters {

    private ArabicLetters() {}

    static String latin(String arabic) {
        var latin = new StringBuilder();
        boolean consonant = false;
        for (char letter : arabic.toCharArray()) {
            String said = one(letter);
            boolean vowel = said.length() == 1 && "aiou".contains(said);
            // Short vowels are rarely written: put one between consonants.
            if (consonant && !vowel && !said.isEmpty()) {
                latin.append('a');
            }
            latin.append(said);
            consonant = said.isEmpty() ? consonant : !vowel;
        }
        return latin.toString();
    }

    private static String one(char letter) {
        return switch (letter) {
            case 'ا', 'أ', 'آ', 'إ', 'ى', 'ة', '\u064e' -> "a";
            case 'ب' -> "b";
            case 'ت', 'ط' -> "t";
            case 'ث' -> "th";
            case 'ج' -> "j";
            case 'ح', 'ه' -> "h";
            case 'خ' -> "kh";
            case 'د', 'ض' -> "d";
            case 'ذ', 'ظ' -> "dh";
            case 'ر' -> "r";
            case 'ز' -> "z";
            case 'س', 'ص' -> "s";
            case 'ش' -> "sh";
            case 'غ' -> "gh";
            case 'ف' -> "f";
            case 'ق', 'ك' -> "k";
            case 'ل' -> "l";
            case 'م' -> "m";
            case 'ن' -> "n";
            case 'و', '\u064f' -> "u";
            case 'ي', 'ئ', '\u0650' -> "i";
            default -> "";
        };
    }
}
