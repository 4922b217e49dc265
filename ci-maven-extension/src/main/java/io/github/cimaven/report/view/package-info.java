/** What the report shows, as its templates read it: nothing in it is decided any more. */
package io.github.cimaven.report.view;
