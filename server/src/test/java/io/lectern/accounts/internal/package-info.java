@NullMarked
package io.lectern.accounts.internal;

import org.jspecify.annotations.NullMarked;
