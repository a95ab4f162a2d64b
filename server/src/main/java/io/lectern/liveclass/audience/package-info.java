/** Who may see what is kept of classes: the rule of a course, and those of single classes and recordings. */
@NullMarked
package io.lectern.liveclass.audience;

import org.jspecify.annotations.NullMarked;
