@NullMarked
package io.lectern.accounts.web;

import org.jspecify.annotations.NullMarked;
