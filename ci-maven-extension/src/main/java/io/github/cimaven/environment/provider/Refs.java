package io.github.cimaven.environment.provider;

import io.github.cimaven.environment.GitNames;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads names of git's and of hosting services' own. */
final class Refs {
    /** GitHub and Gitea, GitLab, Bitbucket; on its own also what CircleCI and Cirrus CI take for a branch. */
    private static final Pattern PULL =
            Pattern.compile("(?:refs/)?(?:pull|merge-requests|pull-requests)/(\\d+)(?:/(?:head|merge|from))?");

    private Refs() {}

    /** The number of the pull request that a ref belongs to. */
    static Optional<String> pullRequest(Optional<String> ref) {
        return ref.map(PULL::matcher).filter(Matcher::matches).map(match -> match.group(1));
    }

    static Optional<String> tag(Optional<String> ref) {
        return after("refs/tags/", ref);
    }

    /** The branch, from its full or short name; empty for tags and the refs of pull requests. */
    static Optional<String> branch(Optional<String> ref) {
        return ref.map(name -> after("refs/heads/", ref).orElse(name))
                .filter(name -> !name.startsWith("refs/"))
                .filter(name -> pullRequest(Optional.of(name)).isEmpty());
    }

    /** The branch of a fork, as in {@code octocat:fix}; no branch has a colon in its name. */
    static Optional<String> withoutOwner(Optional<String> branch) {
        return branch.map(name -> name.substring(name.lastIndexOf(':') + 1));
    }

    /** A remote-tracking branch without its remote, when that has the name it mostly has. */
    static Optional<String> withoutRemote(Optional<String> branch) {
        return branch.map(name -> name.replaceFirst("^(?:refs/remotes/)?(?:origin|upstream)/", ""));
    }

    /** What stands after the last slash, when it is a number, as in the address of a pull request. */
    static Optional<String> lastNumber(Optional<String> path) {
        return path.map(text -> text.substring(text.lastIndexOf('/') + 1)).filter(text -> text.matches("\\d+"));
    }

    /** The left side of {@code a...b}. */
    static Optional<String> rangeStart(Optional<String> range) {
        return range.filter(text -> text.contains(".."))
                .map(text -> text.substring(0, text.indexOf("..")))
                .filter(GitNames::isCommit);
    }

    private static Optional<String> after(String prefix, Optional<String> ref) {
        return ref.filter(name -> name.startsWith(prefix)).map(name -> name.substring(prefix.length()));
    }
}
