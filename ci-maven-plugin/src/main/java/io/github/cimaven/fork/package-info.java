/** JVMs that goals start, wait for and end. */
package io.github.cimaven.fork;
