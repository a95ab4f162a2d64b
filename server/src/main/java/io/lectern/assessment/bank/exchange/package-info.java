/** Question banks as files: Moodle's GIFT and XML, and CSV. */
@NullMarked
package io.lectern.assessment.bank.exchange;

import org.jspecify.annotations.NullMarked;
