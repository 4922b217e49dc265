package io.github.cimaven.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;

/** Reads the git repository that a folder lies in, also a linked work tree or a submodule. Changes nothing. */
public final class GitRepository implements AutoCloseable {
    private static final String ORIGIN = Constants.R_REMOTES + Constants.DEFAULT_REMOTE_NAME + "/";
    private static final int MAX_TAG = 1024 * 1024;

    private final Repository repository;
    private final ObjectId head;
    private final History history;

    private GitRepository(Repository repository, ObjectId head) {
        this.repository = repository;
        this.head = head;
        this.history = new History(repository, head);
    }

    /** @throws GitException when the folder lies in none, or in one without a work tree or a commit */
    public static GitRepository open(Path folder) throws GitException {
        // On a fresh home folder, JGit would first measure the file system's clock for about four seconds.
        FS.FileStoreAttributes.setBackground(true);
        try {
            FileRepositoryBuilder builder =
                    new FileRepositoryBuilder().setMustExist(true).findGitDir(folder.toFile());
            if (builder.getGitDir() == null) {
                throw new GitException(
                        "There is no git repository at or above " + folder + ".",
                        "Build in a clone: git clone <url>. An exported archive has no history to check.");
            }
            return opened(builder.build());
        } catch (IOException | IllegalArgumentException | JGitInternalException e) {
            throw unreadable(folder, e);
        }
    }

    /** @param own a folder whose untracked files do not count, because the build itself writes there */
    public GitState state(Path own) throws GitException {
        Path folder = repository.getWorkTree().toPath();
        try {
            WorkTree tree = WorkTree.read(folder);
            return new GitState(
                    head.name(),
                    branch(),
                    history.isShallow(),
                    history.tags(),
                    tree.changed(),
                    tree.untracked().stream()
                            .filter(path -> !folder.resolve(path).startsWith(own))
                            .toList());
        } catch (IOException | GitException | JGitInternalException e) {
            throw unreadable(folder, e);
        }
    }

    public String headCommit() {
        return head.name();
    }

    public List<String> tagsAtHead() throws GitException {
        return tags(GitTag.Place.HEAD);
    }

    /** The tags of commits that HEAD contains, without HEAD itself. */
    public List<String> tagsBeforeHead() throws GitException {
        return tags(GitTag.Place.ANCESTOR);
    }

    private List<String> tags(GitTag.Place place) throws GitException {
        try {
            return history.tags().stream()
                    .filter(tag -> tag.place() == place)
                    .map(GitTag::name)
                    .toList();
        } catch (IOException e) {
            throw unreadable(repository.getWorkTree().toPath(), e);
        }
    }

    /**
     * The commits that HEAD contains and a tag does not, the newest first.
     *
     * @param tag empty: all that HEAD contains
     * @param most how many at most
     */
    public List<GitCommit> commitsSince(Optional<String> tag, int most) throws GitException {
        try {
            ObjectId since = tag.isPresent() ? repository.resolve(Constants.R_TAGS + tag.get() + "^{commit}") : null;
            return history.commits(Optional.ofNullable(since), most);
        } catch (IOException | JGitInternalException e) {
            throw unreadable(repository.getWorkTree().toPath(), e);
        }
    }

    /** The tag itself; empty when it is a light one, or there is none. */
    public Optional<TagObject> tagObject(String name) throws GitException {
        try {
            Ref ref = repository.exactRef(Constants.R_TAGS + name);
            if (ref == null) {
                return Optional.empty();
            }
            ObjectLoader object = repository.open(ref.getObjectId());
            return object.getType() == Constants.OBJ_TAG
                    ? Optional.of(TagObject.of(object.getCachedBytes(MAX_TAG)))
                    : Optional.empty();
        } catch (IOException | JGitInternalException e) {
            throw unreadable(repository.getWorkTree().toPath(), e);
        }
    }

    /** The branch that the remote {@code origin} has as its default, as far as the clone knows it. */
    public Optional<String> defaultBranch() throws GitException {
        try {
            return Optional.ofNullable(repository.exactRef(ORIGIN + Constants.HEAD))
                    .filter(Ref::isSymbolic)
                    .map(ref -> ref.getTarget().getName())
                    .filter(name -> name.startsWith(ORIGIN))
                    .map(name -> name.substring(ORIGIN.length()));
        } catch (IOException e) {
            throw unreadable(repository.getWorkTree().toPath(), e);
        }
    }

    /** The branches whose names are wanted. */
    public List<GitBranch> branches(Predicate<String> wanted) throws GitException {
        try (RevWalk walk = new RevWalk(repository)) {
            Map<String, ObjectId> tips = new TreeMap<>();
            for (String prefix : List.of(ORIGIN, Constants.R_HEADS)) {
                for (Ref ref : repository.getRefDatabase().getRefsByPrefix(prefix)) {
                    String name = ref.getName().substring(prefix.length());
                    if (wanted.test(name) && !name.equals(Constants.HEAD) && ref.getObjectId() != null) {
                        tips.putIfAbsent(name, ref.getObjectId());
                    }
                }
            }
            List<GitBranch> branches = new ArrayList<>();
            for (Map.Entry<String, ObjectId> tip : tips.entrySet()) {
                boolean contains = walk.isMergedInto(walk.parseCommit(head), walk.parseCommit(tip.getValue()));
                branches.add(new GitBranch(tip.getKey(), contains));
            }
            return branches;
        } catch (IOException | JGitInternalException e) {
            throw unreadable(repository.getWorkTree().toPath(), e);
        }
    }

    @Override
    public void close() {
        repository.close();
    }

    private static GitRepository opened(Repository repository) throws IOException, GitException {
        try {
            if (repository.isBare()) {
                throw new GitException(
                        "The git repository " + repository.getDirectory() + " is bare: it has no work tree.",
                        "Build in a clone of it: git clone " + repository.getDirectory());
            }
            ObjectId head = repository.resolve(Constants.HEAD);
            if (head == null) {
                throw new GitException(
                        "The git repository " + repository.getWorkTree() + " has no commit at HEAD.",
                        "git add --all && git commit");
            }
            return new GitRepository(repository, head);
        } catch (IOException | GitException | JGitInternalException e) {
            repository.close();
            throw e;
        }
    }

    private Optional<String> branch() throws IOException {
        return Optional.ofNullable(repository.getFullBranch())
                .filter(name -> name.startsWith(Constants.R_HEADS))
                .map(Repository::shortenRefName);
    }

    private static GitException unreadable(Path folder, Exception cause) {
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new GitException(
                "The git repository of %s cannot be read: %s."
                        .formatted(folder, reason.lines().findFirst().orElse("").replaceFirst("\\.$", "")),
                "Look at it with: git -C " + folder + " fsck",
                cause);
    }
}
