package io.github.cimaven.publish.protocol;

import java.util.Optional;

/**
 * Who publishes.
 *
 * @param owner the run as the CI service names it; a later attempt of it has the same name
 * @param attempt from 1
 * @param writer what no other process has
 * @param process empty where the machine cannot be told from others
 */
public record Run(String owner, int attempt, String writer, Optional<LocalProcess> process) {}
