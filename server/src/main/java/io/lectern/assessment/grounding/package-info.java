/** What a model is shown of a lesson, and rules by which its answers are looked up there again. Pure. */
@NamedInterface("grounding")
@NullMarked
package io.lectern.assessment.grounding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
