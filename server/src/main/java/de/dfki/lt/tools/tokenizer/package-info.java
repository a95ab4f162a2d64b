/**
 * Stands in for the tokeniser library that MaryTTS links to but that no public repository carries.
 *
 * <p>Lectern hands MaryTTS words it has cut itself, so MaryTTS only needs these types to exist when it starts; it never
 * asks them for tokens. Names and signatures are the library's, the code is Lectern's own.
 */
@NullMarked
package de.dfki.lt.tools.tokenizer;

import org.jspecify.annotations.NullMarked;
