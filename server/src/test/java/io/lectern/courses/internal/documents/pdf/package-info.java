@NullMarked
package io.lectern.courses.internal.documents.pdf;

import org.jspecify.annotations.NullMarked;
