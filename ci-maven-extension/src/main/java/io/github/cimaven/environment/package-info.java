/**
 * What the CI environment says of a build. {@code detection} finds out which service it is and asks its class in
 * {@code provider}; both depend on this package and it on neither.
 */
package io.github.cimaven.environment;
