package io.github.cimaven.sbom.cyclonedx;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.License;

/**
 * Reads the parts of the model that cyclonedx-maven-plugin and this one write. To learn how the others are read costs more than half of
 * what reading takes. An SBOM that has one of them is refused, so that none gets lost.
 */
final class WrittenParts {
    private WrittenParts() {}

    static ObjectMapper mapper() {
        return new ObjectMapper()
                .enable(DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES)
                .addMixIn(Bom.class, OfBom.class)
                .addMixIn(Component.class, OfComponent.class)
                .addMixIn(License.class, OfLicense.class);
    }

    @JsonIgnoreProperties(
            ignoreUnknown = true,
            value = {
                "annotations",
                "declarations",
                "definitions",
                "formulation",
                "services",
                "signature",
                "vulnerabilities"
            })
    private interface OfBom {}

    @JsonIgnoreProperties(
            ignoreUnknown = true,
            value = {
                "cryptoProperties",
                "data",
                "evidence",
                "modelCard",
                "pedigree",
                "releaseNotes",
                "signature",
                "swid"
            })
    private interface OfComponent {}

    @JsonIgnoreProperties(ignoreUnknown = true, value = "licensing")
    private interface OfLicense {}
}
