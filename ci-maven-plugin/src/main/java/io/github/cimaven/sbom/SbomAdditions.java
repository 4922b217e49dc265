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
 * @param properties further facts by their names, as the versions of what built it: the library of cyclonedx-maven-plugin
 *     2.9.3 writes a second tool to XML in a form that the schema refuses
 * @param subjectFile the packaged artifact of the root, which the generator does not hash
 * @param inner what the packaged artifacts of modules hold of others
 * @param complete whether it has everything
 */
public record SbomAdditions(
        Instant timestamp,
        Optional<String> commit,
        Optional<String> repository,
        Optional<String> buildUrl,
        Map<String, String> properties,
        Optional<Path> subjectFile,
        List<Inner> inner,
        boolean complete) {

    public SbomAdditions {
        properties = Map.copyOf(properties);
        inner = List.copyOf(inner);
    }
}
