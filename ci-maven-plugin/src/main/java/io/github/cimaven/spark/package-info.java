/** Whether a jar works with versions of Spark: whether it links, whether a session runs, and for which runtimes it is ready. */
package io.github.cimaven.spark;
