/** The record of an earlier run of the base branch, and what can be learned from it. */
package io.github.cimaven.baseline;
