package io.github.cimaven.engine;

import java.util.Optional;

/**
 * What a Maven repository said to a question that every repository understands.
 *
 * @param id as in {@code central}
 * @param url without user and password
 * @param failure why there was no answer, or a refusal; empty when it answered
 */
public record RepositoryAnswer(String id, String url, Optional<String> failure) {}
