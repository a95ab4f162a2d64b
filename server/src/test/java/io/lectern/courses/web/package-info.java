@NullMarked
package io.lectern.courses.web;

import org.jspecify.annotations.NullMarked;
