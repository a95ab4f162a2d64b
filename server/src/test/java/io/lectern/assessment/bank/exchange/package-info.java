@NullMarked
package io.lectern.assessment.bank.exchange;

import org.jspecify.annotations.NullMarked;
