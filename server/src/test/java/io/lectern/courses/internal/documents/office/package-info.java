@NullMarked
package io.lectern.courses.internal.documents.office;

import org.jspecify.annotations.NullMarked;
