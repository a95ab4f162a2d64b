/** What tests of assessments have in common. */
@NullMarked
package io.lectern.assessment.testing;

import org.jspecify.annotations.NullMarked;
