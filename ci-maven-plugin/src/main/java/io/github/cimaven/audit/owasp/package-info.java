/**
 * The audit by OWASP dependency-check: its database, which one job of a company builds and everyone else reads, and the
 * guards against taking "could not look" for "nothing found". The glue in {@code audit.owasp.engine} is loaded together
 * with the engine.
 */
package io.github.cimaven.audit.owasp;
