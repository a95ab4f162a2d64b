/** The text type of the tokeniser that is stood in for; see the package above. */
@NullMarked
package de.dfki.lt.tools.tokenizer.annotate;

import org.jspecify.annotations.NullMarked;
