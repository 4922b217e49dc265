package io.github.cimaven.git;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Files in refs of a git remote that no clone fetches. Each state is a commit without parents; a ref goes from one state
 * to the next by compare-and-set, which git has as {@code --force-with-lease}. The work tree, its branches and its tags
 * stay as they are.
 */
public final class RemoteFiles {
    private static final String NOBODY = "ci";
    private static final String NOWHERE = "ci@localhost";

    private final GitProcess git;
    private final String remote;

    /**
     * @param checkout a clone, whose credentials are used
     * @param remote its name or URL
     * @param patience how long one command may take
     */
    public RemoteFiles(Path checkout, String remote, Duration patience) {
        this.git = new GitProcess(
                checkout,
                patience,
                Map.of(
                        "GIT_AUTHOR_NAME", NOBODY,
                        "GIT_AUTHOR_EMAIL", NOWHERE,
                        "GIT_COMMITTER_NAME", NOBODY,
                        "GIT_COMMITTER_EMAIL", NOWHERE));
        this.remote = remote;
    }

    /** Whether the checkout has a remote of that name, or it is a URL. */
    public static boolean exists(Path checkout, String remote) {
        try {
            new GitProcess(checkout, Duration.ofSeconds(10), Map.of()).text("", "ls-remote", "--get-url", remote);
            return remote.contains(":")
                    || remote.contains("/")
                    || !new GitProcess(checkout, Duration.ofSeconds(10), Map.of())
                            .text("", "remote", "get-url", remote)
                            .isEmpty();
        } catch (GitException | IOException e) {
            return false;
        }
    }

    /** Why nothing can be pushed there, as the remote says without anything being pushed. */
    public Optional<String> refusal(String ref) throws IOException {
        try {
            git.text(
                    "",
                    "push",
                    "--dry-run",
                    "--quiet",
                    "--no-verify",
                    "--force-with-lease=" + ref + ":",
                    remote,
                    "HEAD:" + ref);
            return Optional.empty();
        } catch (GitException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** The commit that a ref of the remote stands for now. */
    public Optional<String> commit(String ref) throws GitException, IOException {
        String line = git.text("", "ls-remote", remote, ref);
        return line.isEmpty() ? Optional.empty() : Optional.of(line.substring(0, line.indexOf('\t')));
    }

    /** From names to the objects of the files. */
    public Map<String, String> list(String ref, String commit) throws GitException, IOException {
        fetch(ref, commit);
        Map<String, String> files = new TreeMap<>();
        for (String line : git.text("", "ls-tree", commit).lines().toList()) {
            // mode SP type SP object TAB name
            files.put(
                    line.substring(line.indexOf('\t') + 1),
                    line.substring(line.indexOf('\t') - objectLength(line), line.indexOf('\t')));
        }
        return files;
    }

    /** Copies a file of a commit. */
    public void read(String object, Path target) throws GitException, IOException {
        git.run(target, "", "cat-file", "blob", object);
    }

    /** Stores files as objects of the checkout; they are not pushed yet. */
    public List<String> store(List<Path> files) throws GitException, IOException {
        if (files.isEmpty()) {
            return List.of();
        }
        String paths = String.join(
                "\n",
                files.stream().map(file -> file.toAbsolutePath().toString()).toList());
        return git.text(paths + "\n", "hash-object", "-w", "--no-filters", "--stdin-paths")
                .lines()
                .toList();
    }

    /**
     * Sets a ref to a new state.
     *
     * @param objects from names to what {@link #store} gave
     * @param expected the commit that is to be replaced; empty when there is to be none
     * @return the new commit; empty when another one is there than the expected
     */
    public Optional<String> write(String ref, Map<String, String> objects, Optional<String> expected)
            throws GitException, IOException {
        List<String> entries = new ArrayList<>();
        objects.forEach((name, object) -> entries.add("100644 blob " + object + "\t" + name + "\n"));
        String tree = git.text(String.join("", entries), "mktree");
        String commit = git.text("", "commit-tree", "-m", "State of a release", tree);
        return set(ref, commit, expected) ? Optional.of(commit) : Optional.empty();
    }

    /** Removes a ref. */
    public void remove(String ref) throws GitException, IOException {
        Optional<String> there = commit(ref);
        if (there.isPresent()) {
            set(ref, "", there);
        }
    }

    private boolean set(String ref, String commit, Optional<String> expected) throws GitException, IOException {
        try {
            git.text(
                    "",
                    "push",
                    "--quiet",
                    "--no-verify",
                    "--force-with-lease=" + ref + ":" + expected.orElse(""),
                    remote,
                    commit + ":" + ref);
            return true;
        } catch (GitException e) {
            // The answer may have been lost, and git's own words differ from server to server: look what is there.
            Optional<String> there = commit(ref);
            if (there.equals(commit.isEmpty() ? Optional.empty() : Optional.of(commit))) {
                return true;
            }
            if (!there.equals(expected)) {
                return false;
            }
            throw e;
        }
    }

    private void fetch(String ref, String commit) throws GitException, IOException {
        try {
            git.text("", "cat-file", "-e", commit + "^{tree}");
        } catch (GitException e) {
            git.text("", "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", remote, ref);
        }
    }

    private static int objectLength(String line) {
        return line.indexOf('\t') - line.lastIndexOf(' ', line.indexOf('\t')) - 1;
    }
}
