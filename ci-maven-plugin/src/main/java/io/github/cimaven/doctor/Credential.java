package io.github.cimaven.doctor;

/**
 * What a step of a lane must be allowed by.
 *
 * @param purpose as in {@code the channel 'github'}
 * @param places where it is looked for, as in {@code the variable GITHUB_TOKEN}; never what is there
 * @param present whether one of these places has it
 * @param certain whether it can be nowhere else: AWS gives its machines roles that nobody sees
 */
public record Credential(String purpose, String places, boolean present, boolean certain) {}
