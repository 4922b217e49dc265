package io.github.cimaven.audit;

/**
 * Why nobody can say that the build is free of known vulnerabilities.
 *
 * @param rule as in {@code no-data}
 * @param message as one sentence
 * @param fix what to type next
 * @param lenient whether it fails only a strict audit: what is missing is not the build's fault
 */
public record Gap(String rule, String message, String fix, boolean lenient) {}
