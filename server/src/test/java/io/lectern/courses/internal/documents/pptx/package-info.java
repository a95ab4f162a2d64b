@NullMarked
package io.lectern.courses.internal.documents.pptx;

import org.jspecify.annotations.NullMarked;
