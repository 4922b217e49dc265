package io.github.cimaven.sbom.cyclonedx;

import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.Keyword;
import com.networknt.schema.NonValidationKeyword;
import java.util.List;
import java.util.Map;

/** What the schemas have beside the keywords of their dialect. It says nothing about what is valid. */
final class SchemaKeywords {
    private static final List<String> NOT_OF_THE_DIALECT = List.of("deprecated", "meta:enum");

    private SchemaKeywords() {}

    /** For the validators that the library makes: it lets nobody choose their dialect, and they warn of what they do not know. */
    static void register() {
        Map<String, Keyword> known = JsonMetaSchema.getV7().getKeywords();
        NOT_OF_THE_DIALECT.forEach(name -> known.computeIfAbsent(name, NonValidationKeyword::new));
    }
}
