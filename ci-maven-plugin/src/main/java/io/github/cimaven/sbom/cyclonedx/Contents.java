package io.github.cimaven.sbom.cyclonedx;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import io.github.cimaven.sbom.ComponentId;
import io.github.cimaven.sbom.Licence;
import io.github.cimaven.sbom.SbomComponent;
import io.github.cimaven.sbom.SbomContents;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.License;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.model.Property;

/** From the library's words to the plugin's. */
final class Contents {
    private static final String SCOPES = "maven.scopes";

    private Contents() {}

    static SbomContents of(Bom bom) throws IOException {
        if (bom.getMetadata() == null || bom.getMetadata().getComponent() == null) {
            throw new IOException("it does not say what it is about");
        }
        List<SbomComponent> components = new ArrayList<>();
        for (Component component : all(bom.getComponents())) {
            components.add(component(component));
        }
        return new SbomContents(
                component(bom.getMetadata().getComponent()),
                components,
                scopes(all(bom.getMetadata().getProperties())));
    }

    static <T> List<T> all(List<T> mayBeNull) {
        return mayBeNull == null ? List.of() : mayBeNull;
    }

    private static Set<String> scopes(List<Property> properties) {
        return properties.stream()
                .filter(property -> SCOPES.equals(property.getName()))
                .findFirst()
                .map(property -> Set.of(property.getValue().split(",", -1)))
                .orElse(Set.of());
    }

    private static SbomComponent component(Component component) throws IOException {
        Map<String, String> hashes = new HashMap<>();
        all(component.getHashes()).forEach(hash -> hashes.put(hash.getAlgorithm(), hash.getValue()));
        return new SbomComponent(id(component), hashes, licences(component.getLicenses()));
    }

    private static ComponentId id(Component component) throws IOException {
        try {
            PackageURL url = new PackageURL(String.valueOf(component.getPurl()));
            Map<String, String> qualifiers =
                    Optional.ofNullable(url.getQualifiers()).orElse(Map.of());
            return new ComponentId(
                    String.valueOf(url.getNamespace()),
                    url.getName(),
                    String.valueOf(url.getVersion()),
                    qualifiers.get("classifier"),
                    qualifiers.get("type"));
        } catch (MalformedPackageURLException e) {
            throw new IOException(
                    "the package URL of %s is none: %s".formatted(component.getName(), e.getMessage()), e);
        }
    }

    private static List<Licence> licences(LicenseChoice choice) {
        List<Licence> licences = new ArrayList<>();
        if (choice != null) {
            if (choice.getExpression() != null && choice.getExpression().getValue() != null) {
                licences.add(new Licence(
                        Licence.Kind.EXPRESSION, choice.getExpression().getValue()));
            }
            for (License license : all(choice.getLicenses())) {
                if (license.getId() != null) {
                    licences.add(new Licence(Licence.Kind.ID, license.getId()));
                } else if (license.getName() != null) {
                    licences.add(new Licence(Licence.Kind.NAME, license.getName()));
                }
            }
        }
        return licences;
    }
}
