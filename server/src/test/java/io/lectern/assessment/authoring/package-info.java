@NullMarked
package io.lectern.assessment.authoring;

import org.jspecify.annotations.NullMarked;
