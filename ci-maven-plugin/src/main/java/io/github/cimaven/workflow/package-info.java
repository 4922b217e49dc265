/**
 * The files that tell CI services to run the lanes: what is in them, drawn from what the lanes themselves obey, and how they
 * come into a repository.
 */
package io.github.cimaven.workflow;
