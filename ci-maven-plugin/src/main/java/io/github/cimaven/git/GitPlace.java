package io.github.cimaven.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.util.FS;

/**
 * What a clone says of itself, also one without a commit.
 *
 * @param top the folder of the work tree
 * @param host of the remote {@code origin}, as in {@code github.com}
 * @param defaultBranch of the remote {@code origin}, as far as the clone knows it
 * @param branch that is checked out
 */
public record GitPlace(Path top, Optional<String> host, Optional<String> defaultBranch, Optional<String> branch) {
    private static final String ORIGIN = Constants.R_REMOTES + Constants.DEFAULT_REMOTE_NAME + "/";

    /** Empty when the folder lies in no git repository with a work tree. */
    public static Optional<GitPlace> of(Path folder) throws GitException {
        // On a fresh home folder, JGit would first measure the file system's clock for about four seconds.
        FS.FileStoreAttributes.setBackground(true);
        FileRepositoryBuilder builder =
                new FileRepositoryBuilder().setMustExist(true).findGitDir(folder.toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        try (Repository repository = builder.build()) {
            return repository.isBare() ? Optional.empty() : Optional.of(read(repository));
        } catch (RepositoryNotFoundException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new GitException(
                    "The git repository of %s cannot be read: %s.".formatted(folder, e.getMessage()),
                    "Look at it with: git -C " + folder + " fsck",
                    e);
        }
    }

    private static GitPlace read(Repository repository) throws IOException {
        String branch = repository.getFullBranch();
        return new GitPlace(
                repository.getWorkTree().toPath(),
                Optional.ofNullable(repository.getConfig().getString("remote", Constants.DEFAULT_REMOTE_NAME, "url"))
                        .flatMap(GitPlace::host),
                Optional.ofNullable(repository.exactRef(ORIGIN + Constants.HEAD))
                        .filter(Ref::isSymbolic)
                        .map(ref -> ref.getTarget().getName())
                        .filter(name -> name.startsWith(ORIGIN))
                        .map(name -> name.substring(ORIGIN.length())),
                Optional.ofNullable(branch)
                        .filter(name -> name.startsWith(Constants.R_HEADS))
                        .map(Repository::shortenRefName));
    }

    /** The host alone: an address may hold a password. */
    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(new URIish(url).getHost());
        } catch (java.net.URISyntaxException e) {
            return Optional.empty();
        }
    }
}
