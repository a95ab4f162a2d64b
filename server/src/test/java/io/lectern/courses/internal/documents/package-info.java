@NullMarked
package io.lectern.courses.internal.documents;

import org.jspecify.annotations.NullMarked;
