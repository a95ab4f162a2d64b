@org.jspecify.annotations.NullMarked
package io.lectern.certificates.certifier;
