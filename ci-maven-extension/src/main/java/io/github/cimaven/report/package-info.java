/** The report of a run: one page that needs nothing else, made of the run's record and timeline. */
package io.github.cimaven.report;
