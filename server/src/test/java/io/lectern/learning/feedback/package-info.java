@org.jspecify.annotations.NullMarked
package io.lectern.learning.feedback;
