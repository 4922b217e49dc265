/** The timeline of a run as the spans of a trace, and where they are sent. */
package io.github.cimaven.trace;
