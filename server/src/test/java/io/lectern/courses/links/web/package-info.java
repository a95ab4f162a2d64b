@NullMarked
package io.lectern.courses.links.web;

import org.jspecify.annotations.NullMarked;
