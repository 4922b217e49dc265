package io.github.cimaven.goal;

import java.time.Duration;
import java.util.Optional;

/**
 * What the user set of sessions.
 *
 * @param sessions whether there are to be any
 * @param limit how long each may take
 * @param check the class to call
 */
record SparkSettings(boolean sessions, Duration limit, Optional<String> check) {}
