package io.github.cimaven.goal;

import io.github.cimaven.config.AttestKeys;
import io.github.cimaven.publish.spi.PublishException;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Verifies a published release on a checkout of its project, without a build: downloads every file of it from each channel
 * and compares digests, checksums, signatures, provenance, record, tag and commit. Finds everything, and then fails once.
 */
@Mojo(name = "verify-release", aggregator = true, threadSafe = true)
public final class VerifyReleaseMojo extends ChannelMojo {
    /** The tag of the release, as in v1.2.3. */
    @Parameter(property = AttestKeys.RELEASE)
    String release;

    @Override
    void run() throws IOException, MojoFailureException, MojoExecutionException {
        String tag = text(release)
                .orElseThrow(() -> new MojoFailureException(
                        "ci:verify-release is not told which release. Type -D%s=<a tag, as in v1.2.3>"
                                .formatted(AttestKeys.RELEASE)));
        try {
            new VerifyReleaseRun(this, tag).verify();
        } catch (PublishException e) {
            throw new MojoFailureException(e.getMessage());
        }
    }
}
