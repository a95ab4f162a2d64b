@NullMarked
package io.lectern.model.openai;

import org.jspecify.annotations.NullMarked;
