/** The JDKs of the machine, and those that tests are to run on. */
package io.github.cimaven.jdk;
