/** Glue that is loaded together with the CVSS calculator. */
package io.github.cimaven.audit.cvss;
