@NullMarked
package io.lectern.assessment.drafting;

import org.jspecify.annotations.NullMarked;
