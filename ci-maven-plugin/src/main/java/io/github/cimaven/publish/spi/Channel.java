package io.github.cimaven.publish.spi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place that releases are published to. The methods are called in the order in which they stand here, by one thread.
 *
 * <p>A run may be killed at any moment, and another one starts again with the same {@link Release}. So each method that
 * changes something must be <em>idempotent</em>: what is there with the same bytes is done, what is missing is added, and
 * other bytes are a {@link PublishException}. An {@link IOException} means that the service gave no verdict; retries are
 * up to the channel.
 */
public interface Channel extends AutoCloseable {

    /**
     * Where it publishes to, for people; without user names and secrets. Asks nobody.
     *
     * @return as in {@code https://repo.example.com/releases}
     */
    String place();

    /**
     * Looks, without changing anything, for all that would stop the release: credentials that are missing or refused, a
     * file that is there with other bytes.
     *
     * @return whole sentences: what is wrong, where, and what to type next. Empty when nothing is
     */
    List<String> preflight(Release release) throws IOException, PublishException;

    /**
     * What this channel keeps of a release: what {@link #readBack} is compared with. A channel with a
     * place for attachments has them here, too.
     *
     * @return the same for the same release, whichever run asks
     */
    default List<ReleaseFile> files(Release release) {
        return release.files();
    }

    /**
     * Brings all files there so that readers do not see the release yet: as a draft, under another name, without the list
     * of versions that names it.
     */
    void stage(Release release, Contents contents, Progress progress) throws IOException, PublishException;

    /**
     * Asks the service what it has got. The caller compares it with the release.
     *
     * @return from the paths of {@link #files} to the SHA-256 of what is staged or published there; a file that
     *     is not there is left out
     */
    Map<String, String> readBack(Release release) throws IOException, PublishException;

    /**
     * Makes the release visible. Only called when every channel has staged and verified it; from then on there is no way
     * back, and it is called by each run until it succeeds.
     */
    void flip(Release release, Contents contents) throws IOException, PublishException;

    /**
     * Removes what {@link #stage} brought there, as far as the service lets it. Never called after a flip could have been.
     */
    void abort(Release release) throws IOException, PublishException;

    /** What is visible now, read from the service after {@link #flip}. */
    Receipt receipt(Release release) throws IOException, PublishException;

    /**
     * Copies one file or attachment of a published release, read from the service, to a local file. Makes no promise of
     * its bytes: the caller computes their digest. May be called at any time, also years later.
     *
     * @param file of {@link Release#files()}, {@link Release#metadata()} or {@link Release#attachments()}; its digest and
     *     size may be unknown to the caller, and are not looked at
     * @param target in a folder that exists; replaced when it is there, and left alone when the service has no such file
     * @return whether it is there
     */
    boolean fetch(Release release, ReleaseFile file, Path target) throws IOException, PublishException;

    /**
     * What the service shows of a published release, so that a file that was added to it is found.
     *
     * @return the paths, as {@link #fetch} knows them, without those of {@link Release#metadata()}; empty when the service
     *     lists no files
     */
    default Optional<List<String>> list(Release release) throws IOException, PublishException {
        return Optional.empty();
    }

    /** The service's own place for journal, plan and bytes, when it has conditional writes. */
    default Optional<ReleaseStore> store(ReleaseId release) {
        return Optional.empty();
    }

    /** Frees connections. */
    @Override
    default void close() throws IOException {}
}
