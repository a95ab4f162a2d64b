@NullMarked
package io.lectern.media.web;

import org.jspecify.annotations.NullMarked;
