package io.github.cimaven.sbom;

/**
 * What was shaded into the packaged artifact of a module.
 *
 * @param module whose artifact has it
 * @param known whether the SBOM has it as a component anyway
 */
public record Inner(ComponentId id, ComponentId module, boolean known) {}
