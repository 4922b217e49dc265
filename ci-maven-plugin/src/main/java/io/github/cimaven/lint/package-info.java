/**
 * Lint of changed Java files: which files, what is said of them, and the engine that looks at them. The glue in
 * {@code lint.pmd} is loaded together with the engine.
 */
package io.github.cimaven.lint;
