/** From Markdown to blocks and safe HTML, and which block of a new text is which of the old one. */
@NullMarked
package io.lectern.courses.internal.markdown;

import org.jspecify.annotations.NullMarked;
