/** The smoke test of a packaged jar in a JVM of its own: which JVM, what it said, and what that means for a consumer. */
package io.github.cimaven.smoke;
