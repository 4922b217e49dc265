/** The channel {@code maven}: a Maven repository behind HTTP. */
package io.github.cimaven.publish.maven;
