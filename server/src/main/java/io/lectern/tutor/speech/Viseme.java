package io.lectern.tutor.speech;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The fifteen shapes of the mouth that every face knows (the Oculus set); {@link #code} is what clients see. */
public enum Viseme {
    SIL("sil"),
    PP("PP"),
    FF("FF"),
    TH("TH"),
    DD("DD"),
    KK("kk"),
    CH("CH"),
    SS("SS"),
    NN("nn"),
    RR("RR"),
    AA("aa"),
    E("E"),
    I("I"),
    O("O"),
    U("U");

    private final String code;

    Viseme(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for a code that is none of the fifteen */
    @JsonCreator
    public static Viseme of(String code) {
        for (Viseme viseme : values()) {
            if (viseme.code.equals(code)) {
                return viseme;
            }
        }
        throw new IllegalArgumentException("no such viseme: " + code);
    }

    /** Whether the mouth is open and the voice sounds. */
    public boolean vowel() {
        return switch (this) {
            case AA, E, I, O, U -> true;
            case SIL, PP, FF, TH, DD, KK, CH, SS, NN, RR -> false;
        };
    }
}
