package io.github.cimaven.publish.protocol;

import java.time.Instant;

/**
 * A process, by which a run on the same machine can tell that another one is dead.
 *
 * @param machine what no other machine or container has: a boot id, not a host name
 */
public record LocalProcess(String machine, long pid, Instant started) {}
