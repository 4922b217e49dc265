/** The glue to dependency-check: loaded together with it, and by nobody by name. */
package io.github.cimaven.audit.owasp.engine;
