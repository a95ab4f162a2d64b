@NullMarked
package io.lectern.assessment.bank;

import org.jspecify.annotations.NullMarked;
