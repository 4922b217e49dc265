/** Tokens of AWS CodeArtifact, with which the channel {@code maven} publishes there. */
package io.github.cimaven.publish.codeartifact;
