/** Sign-in and account pages' API. */
@NullMarked
package io.lectern.accounts.web;

import org.jspecify.annotations.NullMarked;
