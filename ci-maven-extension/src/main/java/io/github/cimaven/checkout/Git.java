package io.github.cimaven.checkout;

import io.github.cimaven.version.Description;
import io.github.cimaven.version.ReleaseTags;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a checkout by the {@code git} program, which costs 20 ms where JGit costs 300 ms, and several seconds in a
 * container whose home directory is fresh.
 */
public final class Git {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** SHA-1 or SHA-256, as git prints it. */
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}([0-9a-f]{24})?");

    private static final Pattern DESCRIPTION =
            Pattern.compile("(?:(?<tag>.+)-(?<distance>\\d+)-g)?(?<commit>[0-9a-f]+)(?<dirty>-dirty)?");

    private static final String PARENT = "parent ";
    private static final String HEADS = "refs/heads/";
    private static final String TAGS = "tag: refs/tags/";
    private static final String ORIGIN = "refs/remotes/origin/";

    private final GitProgram git;
    private final Path directory;

    public Git(Path directory) {
        this("git", directory);
    }

    Git(String program, Path directory) {
        this.git = new GitProgram(program, directory, PATIENCE);
        this.directory = directory;
    }

    /** The top of the work tree around a folder; the folder itself when there is none. */
    public static Path top(Path folder) {
        for (Path parent = folder.toAbsolutePath(); parent != null; parent = parent.getParent()) {
            // A folder in a clone, a file in a worktree or a submodule.
            if (Files.exists(parent.resolve(".git"))) {
                return parent;
            }
        }
        return folder;
    }

    /** @throws CheckoutException when there is no repository, no commit in it, or no {@code git} */
    public Checkout read() throws CheckoutException {
        // The refs are named, as log.excludeDecoration would hide tags; a server has thousands of others.
        List<String> lines = git.run(
                "log",
                "-1",
                "--no-show-signature",
                "--encoding=UTF-8",
                "--decorate=full",
                "--decorate-refs=HEAD",
                "--decorate-refs=" + HEADS,
                "--decorate-refs=refs/tags/",
                "--format=%H%n%P%n%D");
        if (lines.size() < 2 || !COMMIT.matcher(lines.get(0)).matches()) {
            throw new CheckoutException(
                    "git told nothing of HEAD in %s. Look at what 'git log -1' says there.".formatted(directory));
        }
        List<String> parents =
                lines.get(1).isBlank() ? List.of() : List.of(lines.get(1).split(" "));
        List<String> names = lines.size() < 3 ? List.of() : List.of(lines.get(2).split(", "));
        return new Checkout(
                lines.get(0),
                parents,
                after("HEAD -> " + HEADS, names).stream().findFirst(),
                after(TAGS, names),
                defaultBranch());
    }

    /**
     * What the work tree has otherwise than a commit: committed or not, and files that git does not know yet. A renamed
     * file is one deleted and one added.
     *
     * @param commit as {@code git rev-parse} takes it; its files must be in the clone
     * @return in the order of their paths
     */
    public List<ChangedFile> changedFiles(String commit) throws CheckoutException {
        // The options are against the user's settings of git (diff.renames, diff.relative, diff.external).
        List<String> fields = git.fields(
                "diff", "--name-status", "-z", "--no-renames", "--no-relative", "--no-ext-diff", commit, "--");
        Map<String, ChangedFile> files = new TreeMap<>();
        for (int i = 0; i + 1 < fields.size(); i += 2) {
            files.put(fields.get(i + 1), new ChangedFile(fields.get(i + 1), ChangedFile.Kind.of(fields.get(i))));
        }
        for (String path : git.fields("ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", ":/")) {
            // What was deleted from git may still lie there.
            files.put(path, new ChangedFile(path, ChangedFile.Kind.ADDED));
        }
        return List.copyOf(files.values());
    }

    /** The full id of a commit, when the clone has it. */
    public Optional<String> commit(String revision) {
        return first("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
    }

    /** When a commit that the clone has was made. */
    public Optional<Instant> commitTime(String commit) {
        return first("log", "-1", "--no-show-signature", "--format=%ct", "--end-of-options", commit)
                .filter(text -> text.matches("\\d{1,12}"))
                .map(text -> Instant.ofEpochSecond(Long.parseLong(text)));
    }

    /** The e-mail address of HEAD's author. */
    public Optional<String> author() {
        return first("log", "-1", "--no-show-signature", "--format=%ae").filter(text -> !text.isBlank());
    }

    /** Where the remote {@code origin} lies, as git names it: it may hold a password. */
    public Optional<String> originUrl() {
        return first("remote", "get-url", "origin").filter(text -> !text.isBlank());
    }

    /** Where the histories of HEAD and a commit part, as far as the clone reaches back. */
    public Optional<String> mergeBase(String commit) {
        return first("merge-base", "--end-of-options", commit, "HEAD");
    }

    /**
     * The ids of HEAD's parents, also of those that a shallow clone does not have.
     *
     * @see #read() which tells of those only that the clone has
     */
    public List<String> parents() throws CheckoutException {
        return git.run("cat-file", "commit", "HEAD").stream()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.startsWith(PARENT))
                .map(line -> line.substring(PARENT.length()))
                .toList();
    }

    /**
     * What HEAD is called by the nearest release tag before it.
     *
     * @throws CheckoutException when there is no repository, no commit in it, or no {@code git}
     */
    public Description describe(ReleaseTags tags) throws CheckoutException {
        List<String> arguments =
                new ArrayList<>(List.of("describe", "--tags", "--long", "--always", "--dirty", "--abbrev=7"));
        // No pattern would mean any tag to git.
        if (tags.describeGlobs().isEmpty()) {
            arguments.add("--exclude=*");
        }
        tags.describeGlobs().forEach(glob -> arguments.add("--match=" + glob));
        String answer = String.join("", git.run(arguments.toArray(String[]::new)));
        Matcher matcher = DESCRIPTION.matcher(answer);
        if (!matcher.matches()) {
            throw new CheckoutException(
                    "git did not describe HEAD in %s. Look at what 'git describe --tags --long --always' says there."
                            .formatted(directory));
        }
        boolean tagged = matcher.group("tag") != null;
        return new Description(
                Optional.ofNullable(matcher.group("tag")),
                Integer.parseInt(
                        tagged
                                ? matcher.group("distance")
                                : first("rev-list", "--count", "HEAD").orElse("0")),
                matcher.group("commit"),
                matcher.group("dirty") != null);
    }

    /** Whether the clone lacks a part of the history. */
    public boolean isShallow() {
        return first("rev-parse", "--is-shallow-repository").equals(Optional.of("true"));
    }

    /** The remote {@code origin}, for what the clone does not have. */
    public Origin origin() {
        return new Origin(git);
    }

    /**
     * Writes some files of a commit below a folder, at the same paths. Neither the work tree nor the index is touched.
     *
     * @param wanted which paths, relative to the top of the work tree
     * @param index a file that does not exist, for what git must remember meanwhile
     */
    public void export(String commit, Predicate<String> wanted, Path folder, Path index) throws CheckoutException {
        List<String> paths = git.fields("ls-tree", "-r", "-z", "--name-only", "--full-tree", commit).stream()
                .filter(wanted)
                .toList();
        GitProgram aside = git.with("GIT_INDEX_FILE", index.toString());
        aside.run("read-tree", commit);
        aside.asking(String.join("\0", paths))
                .run("checkout-index", "--force", "--prefix=" + folder + "/", "-z", "--stdin");
    }

    /** Those of some files whose changes git does not tell, because it is to ignore them. */
    public List<String> ignored(Collection<String> paths) throws CheckoutException {
        List<String> arguments = new ArrayList<>(
                List.of("--literal-pathspecs", "ls-files", "--others", "--ignored", "--exclude-standard", "-z", "--"));
        arguments.addAll(paths);
        return git.fields(arguments.toArray(String[]::new));
    }

    private Optional<String> first(String... arguments) {
        try {
            return git.run(arguments).stream().findFirst();
        } catch (CheckoutException e) {
            // Git's answer to a question that has none is an exit code.
            return Optional.empty();
        }
    }

    private Optional<String> defaultBranch() {
        try {
            return after(ORIGIN, git.run("symbolic-ref", "--quiet", ORIGIN + "HEAD")).stream()
                    .findFirst();
        } catch (CheckoutException e) {
            // Not every clone knows the remote's HEAD.
            return Optional.empty();
        }
    }

    private static List<String> after(String prefix, List<String> names) {
        return names.stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .toList();
    }
}
