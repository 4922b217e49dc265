package io.github.cimaven.sbom;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is written into an SBOM beside what its generator knows. The same additions to the same SBOM make the same bytes.
 *
 * @param timestamp when the SBOM was made, or what stands for it in a reproducible build
 * @param commit the full id of the commit
 * @param repository where the sources lie, without user and password
 * @param buildUrl where a person reads the run that made it
 * @param toolVersion of this plugin
 * @param properties further facts by their names
 * @param subjectFile the packaged artifact of the root, which the generator does not hash
 * @param inner what the packaged artifacts of modules hold of others
 * @param complete whether it has everything
 */
public record SbomAdditions(
        Instant timestamp,
        Optional<String> commit,
        Optional<String> repository,
        Optional<String> buildUrl,
        String toolVersion,
        Map<String, String> properties,
        Optional<Path> subjectFile,
        List<Inner> inner,
        boolean complete) {

    public SbomAdditions {
        properties = Map.copyOf(properties);
        inner = List.copyOf(inner);
    }
}
