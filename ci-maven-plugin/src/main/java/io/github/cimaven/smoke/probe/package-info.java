/**
 * What runs in the JVM of a consumer. It is compiled for Java 8 and knows nothing but the JDK, so that it runs on the
 * oldest JDK that a project supports; the goal knows it by name only.
 */
package io.github.cimaven.smoke.probe;
