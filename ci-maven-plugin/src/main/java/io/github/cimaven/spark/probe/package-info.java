/** Runs in a JVM of its own, with Spark beside it: it knows the JDK alone, and speaks to Spark by reflection. */
package io.github.cimaven.spark.probe;
