/**
 * How a release survives crashes: preflight, seal, lease and journal, stage, read back, COMMITTED, flip, DONE.
 * Knows stores and channels by their interfaces only.
 */
package io.github.cimaven.publish.protocol;
