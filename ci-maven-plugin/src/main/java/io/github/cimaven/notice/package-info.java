/** Tells people what became of a run: what is said is decided here, and sent by a messenger that is an engine. */
package io.github.cimaven.notice;
