package io.github.cimaven.sbom.cyclonedx;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cimaven.sbom.SbomAdditions;
import io.github.cimaven.sbom.SbomContents;
import io.github.cimaven.sbom.SbomEngine;
import io.github.cimaven.sbom.SbomTexts;
import io.github.cimaven.text.VisibleText;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.parsers.JsonParser;
import org.cyclonedx.parsers.XmlParser;

/** The library that cyclonedx-maven-plugin brings. */
public final class CycloneDxLibrary implements SbomEngine {
    private static final int MAX_PROBLEM = 300;

    /** One for both readings: what it learns of the model for the first serves the second. */
    private final ObjectMapper mapper = WrittenParts.mapper();

    @Override
    public void prepare() {
        SchemaKeywords.register();
    }

    @Override
    public SbomContents read(String json) throws IOException {
        return Contents.of(parse(json));
    }

    @Override
    public SbomTexts finish(String json, SbomAdditions additions) throws IOException {
        Bom bom = parse(json);
        Version version = version(bom);
        new Additions(additions, version).addTo(bom, json);
        try {
            String asJson = BomGeneratorFactory.createJson(version, bom).toJsonString();
            String asXml = BomGeneratorFactory.createXml(version, bom).toXmlString();
            List<ParseException> problems = new ArrayList<>(new JsonParser().validate(asJson, version));
            problems.addAll(new XmlParser().validate(new StringReader(asXml), version));
            return new SbomTexts(
                    asJson, asXml, problems.stream().map(CycloneDxLibrary::text).toList());
        } catch (GeneratorException e) {
            throw new IOException("the library cannot write it: " + e.getMessage(), e);
        }
    }

    private Bom parse(String json) throws IOException {
        try {
            return mapper.readValue(json, Bom.class);
        } catch (IOException | RuntimeException e) {
            throw new IOException("it is no SBOM in JSON: " + text(e), e);
        }
    }

    private static Version version(Bom bom) throws IOException {
        for (Version version : Version.values()) {
            if (version.getVersionString().equals(bom.getSpecVersion())) {
                return version;
            }
        }
        throw new IOException("it is of the unknown version " + bom.getSpecVersion());
    }

    private static String text(Exception e) {
        String message = String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ");
        return VisibleText.bounded(message, MAX_PROBLEM);
    }
}
