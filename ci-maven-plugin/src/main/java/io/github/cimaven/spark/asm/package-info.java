/** Reads class files by ASM: loaded together with it, when it is needed. */
package io.github.cimaven.spark.asm;
