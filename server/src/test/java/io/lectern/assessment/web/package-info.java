@NullMarked
package io.lectern.assessment.web;

import org.jspecify.annotations.NullMarked;
