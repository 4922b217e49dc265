package io.github.cimaven.environment;

import io.github.cimaven.environment.provider.GitHubActions;
import java.util.List;

/**
 * The known providers, in the order in which they are asked: the first that detects itself is taken. A runner inside
 * another CI stands before its host (Gitea sets GitHub's variables too; CodeBuild and Jenkins host others' runners).
 */
public final class Providers {
    public static final List<Provider> ALL = List.of(new GitHubActions());

    private Providers() {}
}
