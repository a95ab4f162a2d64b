/** How written signs are spoken: numbers, symbols, abbreviations, code and formulas, in English and Arabic. */
@NullMarked
package io.lectern.tutor.speech.text;

import org.jspecify.annotations.NullMarked;
