/** The advisories of OSV, compared with the exact coordinates of what the build resolved. */
package io.github.cimaven.audit.osv;
