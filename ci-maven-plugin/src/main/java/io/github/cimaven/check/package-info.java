/** What must hold for what a module packaged: one small class for each rule, pure over the facts of a {@code Packaged}. */
package io.github.cimaven.check;
