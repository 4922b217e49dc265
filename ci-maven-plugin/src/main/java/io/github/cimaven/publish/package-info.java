/**
 * Publishes what {@code deploy} staged: plan, look at what is there, send what is missing, read it back, write the
 * receipt. The same bytes there are done, other bytes stop everything before the first write.
 */
package io.github.cimaven.publish;
