/** The verdict of an audit in the formats that others read. */
package io.github.cimaven.audit.report;
