/** Publishes what {@code deploy} staged: what there is to publish, and which channels and journal are meant. */
package io.github.cimaven.publish;
