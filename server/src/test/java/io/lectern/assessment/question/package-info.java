@NullMarked
package io.lectern.assessment.question;

import org.jspecify.annotations.NullMarked;
