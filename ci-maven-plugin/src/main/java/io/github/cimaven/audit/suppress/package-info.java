/** What the user says of vulnerabilities that are not to count, and what is to be said of that. */
package io.github.cimaven.audit.suppress;
