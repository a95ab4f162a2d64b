@NullMarked
package io.lectern.media.upload.web;

import org.jspecify.annotations.NullMarked;
