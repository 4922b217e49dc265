/** What the javadoc tool finds wrong with the comments of a module. */
package io.github.cimaven.javadoc;
