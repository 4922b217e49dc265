/** The glue to PMD: loaded together with it, and by nobody by name. */
package io.github.cimaven.lint.pmd;
