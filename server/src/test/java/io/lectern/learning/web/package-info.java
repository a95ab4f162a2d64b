@NullMarked
package io.lectern.learning.web;

import org.jspecify.annotations.NullMarked;
