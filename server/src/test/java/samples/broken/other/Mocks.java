package samples.broken.other;

import org.mockito.MockSettings;

/** Breaks on purpose: a mocking library. */
record Mocks(MockSettings settings) {}
