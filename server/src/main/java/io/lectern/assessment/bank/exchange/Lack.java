package io.lectern.assessment.bank.exchange;

/** Why a format cannot say a question. */
public enum Lack {
    /** It knows no questions of this kind. */
    KIND,
    /** It knows numbers without units only. */
    UNITS,
    /** It cannot say that capital letters count. */
    CAPITALS,
    /** It has no place for limits, a model answer or a rubric. */
    LIMITS,
    /** A text holds the arrow that stands between the sides of a pair. */
    ARROW,
    /** It cannot say that one option alone is to be chosen when that one is not among others. */
    OPTIONS,
    /** A gap accepts what is not among its choices, or a text reads like a gap of the format. */
    GAPS,
    /** It has no place for feedback on single places of a picture. */
    FEEDBACK,
    /** The picture is missing. */
    PICTURE,
    /** With its pictures the file would become too large. */
    SIZE
}
