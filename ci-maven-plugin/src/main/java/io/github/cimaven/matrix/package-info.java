/** The list of JDKs, as CI providers want it. */
package io.github.cimaven.matrix;
