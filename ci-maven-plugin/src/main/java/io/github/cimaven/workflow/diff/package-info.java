/** The glue to java-diff-utils: loaded together with it, and by nobody by name. */
package io.github.cimaven.workflow.diff;
