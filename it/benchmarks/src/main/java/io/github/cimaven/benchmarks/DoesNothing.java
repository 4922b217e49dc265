package io.github.cimaven.benchmarks;

import org.apache.maven.AbstractMavenLifecycleParticipant;

/** An extension that Maven loads and calls, and that leaves it at that. */
final class DoesNothing extends AbstractMavenLifecycleParticipant {}
