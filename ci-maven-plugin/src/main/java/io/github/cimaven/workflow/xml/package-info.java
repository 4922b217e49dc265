/** The glue to DomTrip: loaded together with it, and by nobody by name. */
package io.github.cimaven.workflow.xml;
