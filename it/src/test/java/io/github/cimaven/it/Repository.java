package io.github.cimaven.it;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.CloneCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ResetCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.transport.URIish;

/** A git repository with a history of its own: same author and dates always, whatever the machine's git settings. */
public final class Repository {
    private static final PersonIdent AUTHOR =
            new PersonIdent("Ada", "ada@example.com", Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    /** What Maven, maven-invoker-plugin and {@link Story#signingWith} write beside the sources. */
    private static final String IGNORED = "target/\nbuild.log\nsigning.env\n";

    static {
        PlainGit.use();
    }

    private final Path folder;

    private Repository(Path folder) {
        this.folder = folder;
    }

    /** Makes an existing folder a repository. */
    public static Repository init(Path folder) throws IOException {
        run(() -> Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch("main")
                .call()
                .close());
        return new Repository(folder);
    }

    public Path folder() {
        return folder;
    }

    /** Commits every file, with a {@code .gitignore} when there is none. */
    public Repository commit(String message) throws IOException {
        Path ignore = folder.resolve(Constants.DOT_GIT_IGNORE);
        if (Files.notExists(ignore)) {
            Files.writeString(ignore, IGNORED);
        }
        return commitAll(message);
    }

    /** Hides all files and commits none: the work tree is clean, and the ids of the two commits never change. */
    Repository emptyCommits() throws IOException {
        hideFiles();
        return commitAll("Hide all files").commitAll("Hide them still");
    }

    /** Hides the files that are not in git, as {@code .gitignore} does, but without a file. */
    public Repository hideFiles() throws IOException {
        Path info = Files.createDirectories(gitFolder().resolve("info"));
        Files.writeString(info.resolve("exclude"), "*\n");
        return this;
    }

    private Path gitFolder() throws IOException {
        try (Git git = Git.open(folder.toFile())) {
            return git.getRepository().getCommonDirectory().toPath();
        }
    }

    /** The full id of the commit that is checked out. */
    public String head() throws IOException {
        try (Git git = Git.open(folder.toFile())) {
            return ObjectId.toString(git.getRepository().resolve(Constants.HEAD));
        }
    }

    public Repository tag(String name) throws IOException {
        return with(git -> git.tag()
                .setName(name)
                .setMessage(name)
                .setTagger(AUTHOR)
                .setSigned(false)
                .call());
    }

    public Repository lightTag(String name) throws IOException {
        return with(git -> git.tag().setName(name).setAnnotated(false).call());
    }

    /** An annotated tag with a PGP signature, as {@code git tag --sign} makes it. */
    public Repository signedTag(String name, SigningKey key) throws IOException {
        String content = "object %s\ntype commit\ntag %s\ntagger Ada <ada@example.com> 1767323045 +0000\n\n%s\n"
                .formatted(head(), name, name);
        String signature = key.sign(content.getBytes(StandardCharsets.UTF_8));
        try (Git git = Git.open(folder.toFile());
                ObjectInserter inserter = git.getRepository().newObjectInserter()) {
            ObjectId tag = inserter.insert(Constants.OBJ_TAG, (content + signature).getBytes(StandardCharsets.UTF_8));
            inserter.flush();
            RefUpdate ref = git.getRepository().updateRef(Constants.R_TAGS + name);
            ref.setNewObjectId(tag);
            ref.update();
        }
        return this;
    }

    /** Names the remote {@code origin}, which is never asked. */
    public Repository origin(String url) throws IOException {
        return with(git -> git.remoteAdd()
                .setName(Constants.DEFAULT_REMOTE_NAME)
                .setUri(new URIish(url))
                .call());
    }

    /** Creates a branch here and switches to it. */
    public Repository branch(String name) throws IOException {
        return with(git -> git.checkout().setCreateBranch(true).setName(name).call());
    }

    public Repository checkout(String name) throws IOException {
        return with(git -> git.checkout().setName(name).call());
    }

    public Repository cloneTo(Path folder) throws IOException {
        return copy(Git.cloneRepository(), folder);
    }

    /** What {@code git clone --depth 1} makes of it. */
    public Repository shallowCloneTo(Path folder) throws IOException {
        return copy(Git.cloneRepository().setDepth(1), folder);
    }

    private Repository copy(CloneCommand clone, Path to) throws IOException {
        run(() -> clone.setURI(folder.toUri().toString())
                .setDirectory(to.toFile())
                .call()
                .close());
        return new Repository(to);
    }

    /** Adds a repository as a submodule, and commits that. */
    public Repository submodule(Repository other, String path) throws IOException {
        with(git -> git.submoduleAdd()
                .setURI(other.folder.toUri().toString())
                .setPath(path)
                .call()
                .close());
        return commit("Add the submodule " + path);
    }

    /** What {@code git worktree add --detach} makes; JGit reads work trees but adds none. */
    public Repository worktree(Path to) throws IOException {
        Path own = folder.resolve(".git/worktrees").resolve(to.getFileName());
        Files.createDirectories(own);
        Files.createDirectories(to);
        Files.writeString(own.resolve("HEAD"), head() + "\n");
        Files.writeString(own.resolve("commondir"), "../..\n");
        Files.writeString(own.resolve("gitdir"), to.resolve(".git") + "\n");
        Files.writeString(to.resolve(".git"), "gitdir: " + own + "\n");
        return new Repository(to)
                .with(git -> git.reset().setMode(ResetCommand.ResetType.HARD).call());
    }

    private Repository commitAll(String message) throws IOException {
        with(git -> git.add().addFilepattern(".").call());
        return with(git -> git.commit()
                .setMessage(message)
                .setAuthor(AUTHOR)
                .setCommitter(AUTHOR)
                .setSign(false)
                .call());
    }

    private Repository with(GitWork work) throws IOException {
        try (Git git = Git.open(folder.toFile())) {
            run(() -> work.on(git));
        }
        return this;
    }

    private static void run(GitCall call) throws IOException {
        try {
            call.run();
        } catch (GitAPIException | URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private interface GitCall {
        void run() throws GitAPIException, IOException, URISyntaxException;
    }

    private interface GitWork {
        void on(Git git) throws GitAPIException, IOException, URISyntaxException;
    }
}
