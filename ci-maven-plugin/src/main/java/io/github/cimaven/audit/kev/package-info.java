/** What is known to be exploited. */
package io.github.cimaven.audit.kev;
