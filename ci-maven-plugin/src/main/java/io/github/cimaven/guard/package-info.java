/** What must hold before a release: one small class for each rule, pure over the facts of a {@code Release}. */
package io.github.cimaven.guard;
