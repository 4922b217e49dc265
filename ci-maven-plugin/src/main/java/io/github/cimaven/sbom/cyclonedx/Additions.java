package io.github.cimaven.sbom.cyclonedx;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import io.github.cimaven.sbom.ComponentId;
import io.github.cimaven.sbom.Inner;
import io.github.cimaven.sbom.SbomAdditions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cyclonedx.Version;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Composition;
import org.cyclonedx.model.Composition.Aggregate;
import org.cyclonedx.model.Dependency;
import org.cyclonedx.model.ExternalReference;
import org.cyclonedx.model.Metadata;
import org.cyclonedx.model.Property;
import org.cyclonedx.util.BomUtils;

/** Writes what the generator does not know into an SBOM. */
record Additions(SbomAdditions additions, Version version) {

    /** @param json the SBOM as it was, which its serial number is made of */
    void addTo(Bom bom, String json) throws IOException {
        Metadata metadata = bom.getMetadata();
        metadata.setTimestamp(Date.from(additions.timestamp()));
        bom.setSerialNumber("urn:uuid:"
                + UUID.nameUUIDFromBytes((json
                                + new TreeMap<>(additions.properties())
                                + additions.timestamp()
                                + additions.commit()
                                + additions.repository()
                                + additions.buildUrl())
                        .getBytes(StandardCharsets.UTF_8)));
        Component subject = metadata.getComponent();
        if (additions.subjectFile().isPresent()) {
            subject.setHashes(
                    BomUtils.calculateHashes(additions.subjectFile().get().toFile(), version));
        }
        references(subject);
        properties(metadata);
        for (Inner inner : additions.inner()) {
            addInner(bom, inner);
        }
        composition(bom, subject);
    }

    private void references(Component subject) {
        additions.repository().ifPresent(url -> {
            ExternalReference vcs = reference(ExternalReference.Type.VCS, url);
            additions.commit().ifPresent(commit -> vcs.setComment("commit " + commit));
            subject.addExternalReference(vcs);
        });
        additions
                .buildUrl()
                .ifPresent(url -> subject.addExternalReference(reference(ExternalReference.Type.BUILD_SYSTEM, url)));
    }

    private static ExternalReference reference(ExternalReference.Type type, String url) {
        ExternalReference reference = new ExternalReference();
        reference.setType(type);
        reference.setUrl(url);
        return reference;
    }

    private void properties(Metadata metadata) {
        additions.commit().ifPresent(commit -> metadata.addProperty(property("ci:commit", commit)));
        new TreeMap<>(additions.properties()).forEach((name, value) -> metadata.addProperty(property(name, value)));
    }

    private static Property property(String name, String value) {
        Property property = new Property();
        property.setName(name);
        property.setValue(value);
        return property;
    }

    private static void addInner(Bom bom, Inner inner) throws IOException {
        String reference = url(inner.id());
        if (!inner.known()
                && Contents.all(bom.getComponents()).stream().noneMatch(it -> reference.equals(it.getBomRef()))) {
            Component component = new Component();
            component.setType(Component.Type.LIBRARY);
            component.setGroup(inner.id().groupId());
            component.setName(inner.id().artifactId());
            component.setVersion(inner.id().version());
            component.setPurl(reference);
            component.setBomRef(reference);
            bom.addComponent(component);
            bom.addDependency(new Dependency(reference));
        }
        for (Component owner : Contents.all(bom.getComponents())) {
            mark(owner, inner, reference);
        }
        mark(bom.getMetadata().getComponent(), inner, reference);
        if (!inner.known()) {
            for (Dependency dependency : Contents.all(bom.getDependencies())) {
                if (dependency.getRef().equals(url(inner.module()))) {
                    dependency.addDependency(new Dependency(reference));
                }
            }
        }
    }

    private static void mark(Component owner, Inner inner, String reference) throws IOException {
        if (url(inner.module()).equals(owner.getPurl())) {
            owner.addProperty(property("ci:contains", reference));
        }
    }

    private void composition(Bom bom, Component subject) {
        Composition composition = new Composition();
        composition.setAggregate(additions.complete() ? Aggregate.COMPLETE : Aggregate.INCOMPLETE);
        composition.setDependencies(List.of(new Dependency(subject.getBomRef())));
        List<Composition> all = new ArrayList<>(Contents.all(bom.getCompositions()));
        all.add(composition);
        bom.setCompositions(all);
    }

    private static String url(ComponentId id) throws IOException {
        Map<String, String> named = Map.of("type", id.type(), "classifier", id.classifier());
        TreeMap<String, String> qualifiers = new TreeMap<>();
        named.forEach((name, value) -> {
            if (!value.isEmpty()) {
                qualifiers.put(name, value);
            }
        });
        try {
            return new PackageURL("maven", id.groupId(), id.artifactId(), id.version(), qualifiers, null)
                    .canonicalize();
        } catch (MalformedPackageURLException e) {
            throw new IOException("no package URL can be made of %s: %s".formatted(id, e.getMessage()), e);
        }
    }
}
