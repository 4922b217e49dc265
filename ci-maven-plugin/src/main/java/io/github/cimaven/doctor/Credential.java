package io.github.cimaven.doctor;

/**
 * What a step of a lane must be allowed by.
 *
 * @param purpose as in {@code publishing to Maven repositories}
 * @param places where it is looked for, as in {@code the variable GITHUB_TOKEN}; never what is there
 * @param present whether one of these places has it
 */
public record Credential(String purpose, String places, boolean present) {}
