package io.github.cimaven.sbom.cyclonedx;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.DisallowUnknownKeywordFactory;
import com.networknt.schema.InvalidSchemaException;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.Keyword;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaKeywordsTest {

    @BeforeEach
    void register() {
        SchemaKeywords.register();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2-strict", "1.3-strict", "1.4", "1.5", "1.6"})
    void noneOfASchemaIsUnknown(String version) {
        assertThatCode(() -> initialize(version, "")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deprecated", "meta:enum"})
    void eachIsNeeded(String keyword) {
        assertThatThrownBy(() -> initialize("1.6", keyword))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessageContaining(keyword);
    }

    /** @param without a keyword of those that the library's validators know */
    private static void initialize(String version, String without) {
        List<Keyword> known = JsonMetaSchema.getV7().getKeywords().values().stream()
                .filter(keyword -> !keyword.getValue().equals(without))
                .toList();
        JsonMetaSchema dialect = JsonMetaSchema.builder(JsonMetaSchema.getV7())
                .keywords(known)
                .unknownKeywordFactory(DisallowUnknownKeywordFactory.getInstance())
                .build();
        JsonSchemaFactory.builder(JsonSchemaFactory.getInstance(VersionFlag.V7))
                .metaSchema(dialect)
                .schemaMappers(mappers -> mappers.mapPrefix("http://cyclonedx.org/schema/", "classpath:"))
                .build()
                .getSchema(SchemaLocation.of("http://cyclonedx.org/schema/bom-%s.schema.json".formatted(version)))
                .initializeValidators();
    }
}
